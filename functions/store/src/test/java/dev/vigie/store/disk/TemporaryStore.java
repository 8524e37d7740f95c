package dev.vigie.store.disk;

import dev.vigie.store.OpenStore;
import dev.vigie.store.StreamRows;
import dev.vigie.store.Table;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;

/** A store that is gone when the tests are over. */
public final class TemporaryStore {
    private TemporaryStore() {}

    public static StoreOnDisk open(Clock clock) {
        return new StoreOnDisk(file(), clock);
    }

    /** With its feed told as AWS tells a stream. */
    public static OpenStore streamed(Clock clock) {
        var store = open(clock);
        var read = new EnumMap<Table, BigInteger>(Table.class);
        return new OpenStore(store, table -> {
            var changes = store.after(table, read.getOrDefault(table, BigInteger.ZERO), Integer.MAX_VALUE);
            if (!changes.isEmpty()) {
                read.put(table, changes.getLast().number());
            }
            return StreamRows.event(table, changes, clock.instant());
        });
    }

    /** Where a new store may lie. */
    public static Path file() {
        try {
            var folder = Files.createTempDirectory("vigie-store");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder.toFile())));
            return folder.resolve("vigie.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(File folder) {
        Arrays.stream(Objects.requireNonNullElse(folder.listFiles(), new File[0]))
                .forEach(File::delete);
        folder.delete();
    }
}
