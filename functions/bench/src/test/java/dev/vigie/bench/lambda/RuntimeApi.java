package dev.vigie.bench.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The HTTP interface by which Lambda hands events to a runtime and takes its answers
 * (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html).
 */
final class RuntimeApi implements AutoCloseable {
    private static final String ID = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(16);
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(16);
    private final HttpServer server;

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/2018-06-01/runtime/", this::serve);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void send(String event) {
        events.add(event);
    }

    /** @throws IllegalStateException when none comes in time, or the function failed */
    String answer(Duration patience) throws InterruptedException {
        var answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new IllegalStateException("no answer within " + patience);
        }
        if (answer.startsWith("error ")) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.endsWith("/invocation/next")) {
                next(exchange);
                return;
            }
            answers.add(path.endsWith("/response") ? body : "error " + body);
            exchange.sendResponseHeaders(202, -1);
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            var event = events.take().getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.add("Lambda-Runtime-Aws-Request-Id", ID);
            headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
            headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-3:123456789012:function:bench");
            headers.add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
