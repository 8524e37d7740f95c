package dev.vigie.alerts;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An emulator of AWS in a process of its own, where {@code moto_server} is installed. */
final class Moto implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final URI address;

    private Moto(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Empty, with a line that says why, where there is none. */
    static Optional<Moto> start() throws IOException, InterruptedException {
        var port = freePort();
        Process process;
        try {
            process = new ProcessBuilder("moto_server", "-H", "127.0.0.1", "-p", Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.out.println("moto_server is not on the PATH, SNS is tested over the wire only: " + e.getMessage());
            return Optional.empty();
        }
        var moto = new Moto(process, URI.create("http://127.0.0.1:" + port));
        if (moto.answers(port)) {
            return Optional.of(moto);
        }
        moto.close();
        System.out.println("moto_server did not start within " + START);
        return Optional.empty();
    }

    URI address() {
        return address;
    }

    private boolean answers(int port) throws InterruptedException {
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return socket.isConnected();
            } catch (IOException _) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
