package dev.vigie.bench.lambda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The store's client and schemas as one would write them without a thought of how they start. */
final class Untuned {
    private Untuned() {}

    /** What goes before a function's jar: the classes that shadow ours, and the SDK's default client. */
    static List<Path> compile(Path home) throws IOException {
        var sources = home.resolve("functions/bench/src/test/untuned");
        var classes = Files.createDirectories(home.resolve("functions/bench/target/untuned"));
        var arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                home.resolve("functions/scrapers/target/scrapers-lambda.jar")
                        + File.pathSeparator
                        + System.getProperty("java.class.path")));
        try (var files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the untuned classes do not compile");
        }
        var classpath = new ArrayList<>(List.of(classes));
        for (var path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var name = Path.of(path).getFileName().toString();
            if (name.startsWith("apache-client") || name.startsWith("httpc") || name.startsWith("commons-")) {
                classpath.add(Path.of(path));
            }
        }
        return classpath;
    }
}
