package dev.vigie.store.disk;

import dev.vigie.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file, makes a new one ready, and refuses what is not ours to touch. */
final class DatabaseFile {
    /** One more whenever {@link Statements#schema} changes; what changes then must be brought about here. */
    static final int VERSION = 3;

    /** "VIGI" in the file's header marks it as ours. */
    private static final int OURS = 0x56494749;

    /** How long to wait while another process writes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int TRIES = 100;

    private final Path file;

    DatabaseFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    Path path() {
        return file;
    }

    /** The first connection, on which the file is checked or made. It may write. */
    Connection prepare() {
        if (Files.isDirectory(file)) {
            throw new DiskException(file, "is a folder; name a file in it");
        }
        try {
            Files.createDirectories(file.getParent());
            var connection = open(false);
            try {
                check(connection);
                useLog(connection);
                return connection;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLiteException e) {
            throw e.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
                    ? new DiskException(file, "is not a database; name another file, or move this one away", e)
                    : DiskException.failed(file, e);
        } catch (SQLException e) {
            throw DiskException.failed(file, e);
        } catch (IOException e) {
            throw new DiskException(file, "lies in a folder that cannot be made: " + e.getMessage(), e);
        }
    }

    Connection open(boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout((int) PATIENCE.toMillis());
        // A commit that was acknowledged is on the disk, even if the power fails the moment after.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // The text form of a URI, for a path may hold a question mark.
        var connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), config.toProperties());
        if (readOnly) {
            Sql.run(connection, "PRAGMA query_only = ON");
        }
        return connection;
    }

    private void check(Connection connection) throws SQLException {
        if (isBlank(connection)) {
            Sql.inTransaction(connection, this::makeUnlessMade);
        }
        if (Sql.number(connection, "PRAGMA application_id") != OURS) {
            throw new DiskException(file, "is another program's database; name another file");
        }
        var version = Sql.number(connection, "PRAGMA user_version");
        if (version > VERSION) {
            throw new DiskException(
                    file,
                    "was written by a newer Vigie (its format is " + version + ", this Vigie knows " + VERSION
                            + "); update Vigie, or name another file");
        }
        if (version < VERSION) {
            Sql.inTransaction(connection, DatabaseFile::renew);
        }
    }

    /** Brings a file of an older Vigie up to date, unless somebody else just did. */
    private static boolean renew(Connection connection) throws SQLException {
        var version = Sql.number(connection, "PRAGMA user_version");
        if (version == 1) {
            for (var statement : Statements.table(Table.HOSTS)) {
                Sql.run(connection, statement);
            }
        }
        if (version < VERSION) {
            for (var statement : Statements.SLIM_SCHEDULE) {
                Sql.run(connection, statement);
            }
            Sql.run(connection, "PRAGMA user_version = " + VERSION);
        }
        return true;
    }

    private boolean makeUnlessMade(Connection connection) throws SQLException {
        if (isBlank(connection)) {
            for (var statement : Statements.schema(Table.values())) {
                Sql.run(connection, statement);
            }
            Sql.run(connection, "PRAGMA application_id = " + OURS);
            Sql.run(connection, "PRAGMA user_version = " + VERSION);
        }
        return true;
    }

    private static boolean isBlank(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA application_id") == 0
                && Sql.number(connection, "PRAGMA user_version") == 0
                && Sql.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Readers then never wait for the writer. SQLite does not wait by itself when two processes do this at once. */
    private static void useLog(Connection connection) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            try {
                Sql.run(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLiteException e) {
                if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || attempt == TRIES) {
                    throw e;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(PATIENCE.toNanos() / TRIES);
            }
        }
    }
}
