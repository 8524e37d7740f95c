package dev.vigie.bench.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that somebody saved from the web, in memory. */
record Saved(String name, byte[] body) {
    private static final long LARGEST = 5_000_000;

    /** All files in a folder and the folders in it, in order of their names. */
    static List<Saved> all(Path folder) throws IOException {
        var saved = new ArrayList<Saved>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST) {
                    saved.add(new Saved(folder.relativize(file).toString(), Files.readAllBytes(file)));
                }
            }
        }
        return List.copyOf(saved);
    }

    static long bytes(List<Saved> files) {
        return files.stream().mapToLong(file -> file.body().length).sum();
    }
}
