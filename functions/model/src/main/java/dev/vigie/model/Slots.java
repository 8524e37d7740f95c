package dev.vigie.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Fills a pattern: {@code {a|b}} is one of them, {@code {name}} one of a list of words; braces may nest. */
record Slots(Map<String, List<String>> words) {
    private static final Pattern INNERMOST = Pattern.compile("\\{([^{}]*)\\}");

    static Slots read(Path file) throws IOException {
        var words = new HashMap<String, List<String>>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t", 3);
            words.put(cells[0] + ":" + cells[1], List.of(cells[2].split("\\|")));
        }
        return new Slots(Map.copyOf(words));
    }

    String fill(String pattern, String language, Random chance) {
        var text = pattern;
        for (var found = INNERMOST.matcher(text); found.find(); found = INNERMOST.matcher(text)) {
            var choices = found.group(1).split("\\|", -1);
            var chosen = choices[chance.nextInt(choices.length)];
            var list = words.getOrDefault(language + ":" + chosen, List.of(chosen));
            text = text.substring(0, found.start())
                    + list.get(chance.nextInt(list.size()))
                    + text.substring(found.end());
        }
        return text;
    }
}
