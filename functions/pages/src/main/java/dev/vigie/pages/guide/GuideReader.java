package dev.vigie.pages.guide;

import dev.vigie.score.Signal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a guide: a few lines of facts between two rules, then sections that begin with {@code ##}. */
final class GuideReader {
    private static final String RULE = "---";
    private static final String HEADING = "## ";

    private GuideReader() {}

    /** @param name names the text in what is said about its mistakes */
    static Guide read(String name, String text) {
        var lines = text.lines().toList();
        var end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(RULE) + 1;
        if (end < 1 || !lines.getFirst().equals(RULE)) {
            throw new IllegalArgumentException(name + " does not begin with facts between two lines of ---");
        }
        var facts = facts(lines.subList(1, end));
        return new Guide(
                fact(name, facts, "id"),
                fact(name, facts, "title"),
                signals(fact(name, facts, "signals")),
                new Guide.Review(date(name, facts, "reviewed"), date(name, facts, "legalReviewed")),
                sections(name, lines.subList(end + 1, lines.size())));
    }

    private static Map<String, String> facts(List<String> lines) {
        var facts = new HashMap<String, String>();
        for (var line : lines) {
            var sides = line.split(":", 2);
            facts.put(sides[0].strip(), sides.length == 2 ? sides[1].strip() : "");
        }
        return facts;
    }

    private static String fact(String name, Map<String, String> facts, String key) {
        var fact = Objects.requireNonNullElse(facts.get(key), "");
        if (fact.isEmpty()) {
            throw new IllegalArgumentException(name + " lacks " + key);
        }
        return fact;
    }

    private static LocalDate date(String name, Map<String, String> facts, String key) {
        try {
            return LocalDate.parse(fact(name, facts, key));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + ": " + key + " is no day such as 2026-11-23", e);
        }
    }

    private static List<Signal> signals(String list) {
        var inner = list.replace("[", "").replace("]", "").strip();
        return inner.isEmpty()
                ? List.of()
                : Arrays.stream(inner.split(","))
                        .map(code -> Signal.of(code.strip()))
                        .toList();
    }

    private static List<Guide.Section> sections(String name, List<String> lines) {
        var sections = new ArrayList<Guide.Section>();
        var body = new StringBuilder();
        for (var line : lines.reversed()) {
            if (line.startsWith(HEADING)) {
                sections.addFirst(new Guide.Section(
                        line.substring(HEADING.length()).strip(),
                        body.toString().strip()));
                body.setLength(0);
            } else {
                body.insert(0, line + "\n");
            }
        }
        if (!body.toString().isBlank()) {
            throw new IllegalArgumentException(name + " has text before its first ## heading");
        }
        return sections;
    }
}
