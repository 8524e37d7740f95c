package dev.vigie.local.operate;

import dev.vigie.store.Json;
import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Everything a Vigie knows, as JSON lines: to keep, to move to another place, to answer who asks for their data. */
public final class Archive {
    private final Store store;

    public Archive(Store store) {
        this.store = store;
    }

    /**
     * Hands over every row as a line.
     *
     * @param business only what belongs to it; sources are shared and come with everything only
     * @return how many
     */
    public int export(Optional<String> business, Consumer<String> line) {
        var count = new int[1];
        for (var table : Table.values()) {
            if (business.isPresent() && !table.partition().equals("businessId")) {
                continue;
            }
            store.scan(table, row -> {
                if (business.filter(id -> !row.key().partition().equals(id)).isEmpty()) {
                    line.accept(Json.write(Line.of(table, row)));
                    count[0]++;
                }
            });
        }
        return count[0];
    }

    /**
     * Takes rows in.
     *
     * @param replace whether rows that are there are replaced
     * @throws IOException at the first line that is no row; those before it are in
     */
    public Taken take(BufferedReader lines, boolean replace) throws IOException {
        var added = 0;
        var left = 0;
        var number = 0;
        for (var text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            var line = read(text, number);
            var row = line.row();
            if (replace) {
                store.put(line.table(), row);
                added++;
            } else if (store.putIfAbsent(line.table(), row)) {
                added++;
            } else {
                left++;
            }
        }
        return new Taken(added, left);
    }

    private static Line read(String text, int number) throws IOException {
        try {
            return Json.read(text, Line.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(
                    "line " + number + " is no line of vigie export; the lines before it were taken in", e);
        }
    }

    /**
     * What was taken in.
     *
     * @param left how many were there already and stay as they were
     */
    public record Taken(int added, int left) {}

    private record Line(
            Table table,
            String partition,
            String sort,
            Map<String, String> indexed,
            Optional<Instant> expires,
            long version,
            JsonNode body) {
        static Line of(Table table, Row row) {
            return new Line(
                    table,
                    row.key().partition(),
                    row.key().sort(),
                    row.indexed(),
                    row.expires(),
                    row.version(),
                    Json.read(row.body(), JsonNode.class));
        }

        Row row() {
            return new Row(new Key(partition, sort), indexed, expires, version, Json.write(body));
        }
    }
}
