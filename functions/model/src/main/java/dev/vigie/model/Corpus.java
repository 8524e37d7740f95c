package dev.vigie.model;

import dev.vigie.score.model.Features;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labelled texts: one gzipped file of JSON lines for each task and split. */
record Corpus(Path folder) {
    static final List<String> TASKS = List.of(
            "sentiment",
            "relevance",
            "reputation_polarity",
            "priority",
            "toxicity",
            "complaint",
            "rumour",
            "spam",
            "claim");

    /** The tasks that ask about somebody. */
    private static final Set<String> SUBJECTS = Set.of("relevance", "reputation_polarity", "priority");

    private static final JsonMapper JSON = new JsonMapper();

    /** All texts of a split whose source is allowed. */
    List<Item> read(String split, boolean permissiveOnly) throws IOException {
        var items = new ArrayList<Item>();
        for (var task : TASKS) {
            var file = folder.resolve(task + "." + split + ".jsonl.gz");
            try (var in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    var item = item(task, JSON.readTree(line));
                    if (item.weight() > 0
                            && (!permissiveOnly || Source.of(item.source()).permissive())) {
                        items.add(item);
                    }
                }
            }
        }
        return items;
    }

    /** Of the many texts about games few are enough to tell who is meant. */
    private static float weight(String task, String name, Source source) {
        return task.equals("relevance") && name.equals("kaggle_entity") ? source.weight() / 4 : source.weight();
    }

    private static Item item(String task, JsonNode row) {
        var name = row.path("source").asString("");
        var source = Source.of(name);
        var answers = Labels.of(
                task, source, row.path("label").asString(""), row.path("kind").toString());
        return new Item(
                task,
                name,
                row.path("lang").asString("?"),
                row.path("text").asString(""),
                SUBJECTS.contains(task) ? Features.subject(row.path("entity").asString("")) : 0,
                row.path("event").asString(""),
                answers,
                weight(task, name, source));
    }
}
