package dev.vigie.bench.cost;

import dev.vigie.store.Table;
import dev.vigie.store.dynamodb.Tables;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** DynamoDB Local in a process of its own, so that its work is not taken for ours. */
public final class Database implements AutoCloseable {
    public static final String PREFIX = "vigie-cost";

    /** What AWS adds to each row and to each entry of an index. */
    private static final int OVERHEAD = 100;

    private final Process process;
    private final URI endpoint;

    public Database() throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        endpoint = URI.create("http://127.0.0.1:" + port);
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "software.amazon.dynamodb.services.local.main.ServerRunner",
                        "-inMemory",
                        "-disableTelemetry",
                        "-port",
                        Integer.toString(port)))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try (var client = client(new ExecutionInterceptor() {})) {
            for (int i = 0; ; i++) {
                try {
                    client.listTables();
                    break;
                } catch (RuntimeException e) {
                    if (i == 100) {
                        throw e;
                    }
                    Thread.sleep(100);
                }
            }
            Tables.create(client, PREFIX);
        }
    }

    public DynamoDbClient client(ExecutionInterceptor interceptor) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_3)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("cost", "cost")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(calls -> calls.addExecutionInterceptor(interceptor))
                .build();
    }

    /** Bytes of one row of a table, as the emulator counts them: a full copy in an index is as large as the row. */
    MentionSize sizeOf(Table table) {
        try (var client = client(new ExecutionInterceptor() {})) {
            var found = client.describeTable(call -> call.tableName(PREFIX + "-" + table.label()))
                    .table();
            var row = found.tableSizeBytes() / (double) found.itemCount() + OVERHEAD;
            return new MentionSize(row, row * found.globalSecondaryIndexes().size());
        }
    }

    DynamoDbStreamsClient streams() {
        return DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_3)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("cost", "cost")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
