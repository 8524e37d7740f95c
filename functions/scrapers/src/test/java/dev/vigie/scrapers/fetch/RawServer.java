package dev.vigie.scrapers.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A server that speaks HTTP as badly as a test wants. robots.txt is answered with 404. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicLong sent = new AtomicLong();

    RawServer(Script script) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(() -> serve(script));
    }

    /** What is written after the request has been read. */
    @FunctionalInterface
    interface Script {
        void write(Wire out) throws IOException, InterruptedException;
    }

    /** The way back to the client. */
    record Wire(OutputStream stream, AtomicLong sent) {
        void text(String text) throws IOException {
            bytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void bytes(byte[] bytes) throws IOException {
            stream.write(bytes);
            stream.flush();
            sent.addAndGet(bytes.length);
        }
    }

    private void serve(Script script) {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.startVirtualThread(() -> {
                    try (client) {
                        var in = new BufferedReader(
                                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                        var first = in.readLine();
                        for (var line = first; line != null && !line.isEmpty(); ) {
                            line = in.readLine();
                        }
                        var out = new Wire(client.getOutputStream(), sent);
                        if (first != null && first.contains("/robots.txt")) {
                            out.text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                        } else {
                            script.write(out);
                        }
                    } catch (IOException e) {
                        // The client hung up, as it should.
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            } catch (IOException e) {
                return;
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/feed";
    }

    long sent() {
        return sent.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
