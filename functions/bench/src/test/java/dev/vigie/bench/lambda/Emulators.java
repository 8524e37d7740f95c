package dev.vigie.bench.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vigie.store.dynamodb.Tables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB over HTTP on this machine, and a server that answers for SSM and SNS. */
final class Emulators implements AutoCloseable {
    static final String PREFIX = "vigie-bench";
    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private final DynamoDBProxyServer dynamoDb;
    private final HttpServer others;
    private final int port;

    Emulators() throws Exception {
        port = freePort();
        dynamoDb = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        dynamoDb.start();
        try (var client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.EU_WEST_3)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("bench", "bench")))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            Tables.create(client, PREFIX);
        }
        others = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        others.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        others.createContext("/", Emulators::answer);
        others.start();
    }

    Map<String, String> environment() {
        var other = "http://127.0.0.1:" + others.getAddress().getPort();
        return Map.ofEntries(
                Map.entry("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + port),
                Map.entry("AWS_ENDPOINT_URL", other),
                Map.entry("AWS_REGION", "eu-west-3"),
                Map.entry("AWS_ACCESS_KEY_ID", "bench"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "bench"),
                Map.entry("TABLE_PREFIX", PREFIX),
                Map.entry("LINK_KEY_PARAMETER", "/vigie-bench/link-key"),
                Map.entry("AUTHOR_SALT_PARAMETER", "/vigie-bench/author-salt"),
                Map.entry("TOPIC_ARN_PREFIX", "arn:aws:sns:eu-west-3:123456789012:vigie-bench-"),
                Map.entry("PUBLIC_URL", "https://vigie.example"));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var isSsm = exchange.getRequestHeaders().getFirst("X-Amz-Target") != null;
            var body = (isSsm
                            ? "{\"Parameter\":{\"Name\":\"x\",\"Type\":\"SecureString\",\"Value\":\"" + SECRET + "\"}}"
                            : "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", isSsm ? "application/x-amz-json-1.1" : "text/xml");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        dynamoDb.stop();
        others.stop(0);
    }
}
