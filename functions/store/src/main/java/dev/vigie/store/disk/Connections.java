package dev.vigie.store.disk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** One connection that writes and a few that read, each in one thread's hands at a time. */
final class Connections implements AutoCloseable {
    /** More would only wait for the disk and the processor. */
    private static final int READERS = 4;

    private final DatabaseFile file;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Semaphore reading = new Semaphore(READERS, true);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Connections(DatabaseFile file) {
        this.file = file;
        this.writer = file.prepare();
    }

    <T> T read(Work<T> work) {
        reading.acquireUninterruptibly();
        try {
            refuseWhenClosed();
            var taken = idle.poll();
            var reader = taken == null ? file.open(true) : taken;
            try {
                return work.on(reader);
            } finally {
                idle.push(reader);
            }
        } catch (SQLException e) {
            throw DiskException.failed(file.path(), e);
        } finally {
            reading.release();
        }
    }

    /** Does all of the work or none of it. @return what the work says; after false nothing is changed */
    boolean write(Work<Boolean> work) {
        writing.lock();
        try {
            refuseWhenClosed();
            return Sql.inTransaction(writer, work);
        } catch (SQLException e) {
            throw DiskException.failed(file.path(), e);
        } finally {
            writing.unlock();
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new IllegalStateException("the store on " + file.path() + " is closed");
        }
    }

    /** Waits for those who read and write, then lets the file go. */
    @Override
    public void close() {
        writing.lock();
        reading.acquireUninterruptibly(READERS);
        try {
            closed = true;
            for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw DiskException.failed(file.path(), e);
        } finally {
            reading.release(READERS);
            writing.unlock();
        }
    }
}
