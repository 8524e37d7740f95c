package dev.vigie.bench.lambda;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One fresh JVM that runs a handler.
 *
 * @param classpath before the runtime's own
 * @param options of the JVM
 */
record Start(String handler, List<Path> classpath, List<String> options, Map<String, String> environment) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ONE_PROCESSOR =
            Files.isExecutable(Path.of("/usr/bin/taskset")) ? List.of("/usr/bin/taskset", "-c", "0") : List.of();
    private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /** From the start of the process to the first answer. */
    Took first(String event) throws IOException, InterruptedException {
        try (var api = new RuntimeApi()) {
            api.send(event);
            var started = System.nanoTime();
            var process = process(api);
            try {
                var answer = api.answer(PATIENCE);
                var wall = Duration.ofNanos(System.nanoTime() - started);
                var cpu = process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
                return new Took(wall.toMillis(), cpu.toMillis(), answer);
            } finally {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private Process process(RuntimeApi api) throws IOException {
        var paths = new ArrayList<String>();
        classpath.forEach(path -> paths.add(path.toString()));
        for (var path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.contains("aws-lambda-java-runtime-interface-client")
                    || path.contains("aws-lambda-java-serialization")) {
                paths.add(path);
            }
        }
        var command = new ArrayList<>(ONE_PROCESSOR);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, paths), RUNTIME, handler));
        var builder =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("_HANDLER", handler);
        builder.environment().put("LAMBDA_TASK_ROOT", "/");
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "bench");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "bench");
        builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "bench");
        return builder.start();
    }

    /** Milliseconds on the wall and of the processors, and what was answered. */
    record Took(long wall, long cpu, String answer) {}
}
