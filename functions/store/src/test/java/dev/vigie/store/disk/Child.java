package dev.vigie.store.disk;

import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Another process that writes without end and says each id once it is acknowledged. */
final class Child {
    static final int THREADS = 4;

    private Child() {}

    /** Starts one. Its output is the ids, a line each. */
    static Process start(Path file, String name) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        file.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader ids(Process child) {
        return child.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) {
        var store = new StoreOnDisk(Path.of(arguments[0]), Clock.systemUTC());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < THREADS; thread++) {
                var name = arguments[1] + "-" + thread;
                threads.execute(() -> write(store, name));
            }
        }
    }

    private static void write(StoreOnDisk store, String name) {
        for (var i = 0; ; i++) {
            var id = name + "-" + i;
            var row = new Row(new Key("fournil", id), Map.of(), Optional.empty(), 1, "{\"id\":\"" + id + "\"}");
            if (!store.putIfAbsent(Table.MENTIONS, row)) {
                throw new IllegalStateException(id + " was there before it was put");
            }
            System.out.println(id);
        }
    }
}
