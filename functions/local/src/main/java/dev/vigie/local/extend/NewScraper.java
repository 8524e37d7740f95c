package dev.vigie.local.extend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Writes a scraper that reads its own invented fixture, and everything a new kind of source needs beside it, so that
 * whoever adds one begins with tests that pass.
 *
 * @param kind as a profile spells it: lower case letters and digits
 * @param name the class's name
 */
public record NewScraper(String kind, String name) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]{1,30}");
    private static final Path SCRAPERS = Path.of("functions/scrapers");
    private static final Path REGISTER = SCRAPERS.resolve("src/main/java/dev/vigie/scrapers/Scrapers.java");
    private static final Path TEMPLATE = Path.of("template.yaml");
    private static final Path RIGHTS = Path.of("infrastructure/permissions.yaml");
    private static final Path SCHEMA = Path.of("infrastructure/business.schema.json");

    /** @throws IllegalArgumentException when a profile could not spell it so */
    public NewScraper {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("\"" + kind + "\" is no kind: write lower case letters and digits");
        }
    }

    public static NewScraper of(String kind) {
        return new NewScraper(
                kind, kind.isEmpty() ? "" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    }

    /**
     * Writes all of it.
     *
     * @return the files that are new or changed
     * @throws IllegalStateException when this is no checkout of Vigie, or the kind is there already
     */
    public List<Path> into(Path checkout) throws IOException {
        for (var needed : List.of(REGISTER, TEMPLATE, RIGHTS, SCHEMA)) {
            if (!Files.isRegularFile(checkout.resolve(needed))) {
                throw new IllegalStateException(
                        checkout.toAbsolutePath().normalize() + " is no checkout of Vigie: it has no " + needed);
            }
        }
        var code = SCRAPERS.resolve("src/main/java/dev/vigie/scrapers/" + kind);
        if (Files.exists(checkout.resolve(code)) || read(checkout, SCHEMA).contains("\"" + kind + "\"")) {
            throw new IllegalStateException("there is a scraper " + kind + " already: " + code);
        }
        var files = new LinkedHashMap<Path, String>();
        var fixtures = SCRAPERS.resolve("src/test/resources/fixtures/" + kind);
        files.put(code.resolve(name + ".java"), text("Scraper.java.txt"));
        files.put(code.resolve("package-info.java"), text("package-info.java.txt"));
        files.put(fixtures.resolve("ORIGIN.txt"), text("ORIGIN.txt"));
        files.put(fixtures.resolve("posts.json"), text("posts.json.txt"));
        files.put(fixtures.resolve("posts.expected.json"), text("posts.expected.json.txt"));
        files.put(Path.of("infrastructure/events/scrape-" + kind + ".json"), "{\n  \"kind\": \"" + kind + "\"\n}\n");
        files.put(REGISTER, registered(read(checkout, REGISTER)));
        files.put(TEMPLATE, scheduled(read(checkout, TEMPLATE)));
        files.put(RIGHTS, logged(read(checkout, RIGHTS)));
        files.put(SCHEMA, allowed(read(checkout, SCHEMA)));
        for (var file : files.entrySet()) {
            var path = checkout.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        return List.copyOf(files.keySet());
    }

    private String registered(String list) {
        var sorted = "import java.util.List;";
        return once(
                once(list, sorted, "import dev.vigie.scrapers." + kind + "." + name + ";\n" + sorted),
                "new Gdelt()));",
                "new Gdelt(),\n                new " + name + "()));");
    }

    /** The function of another place that is read by its address, under the new name. */
    private String scheduled(String template) {
        var from = template.indexOf("  # Reads Discourse forums that are due.");
        var to = template.indexOf("  # Searches Hacker News", from);
        if (from < 0 || to < 0) {
            throw new IllegalStateException("template.yaml has no function ScrapeDiscourse to copy");
        }
        var own = template.substring(from, to)
                .replace("Discourse forums", name + " places")
                .replace("ScrapeDiscourse", "Scrape" + name)
                .replace("scrape-discourse", "scrape-" + kind)
                .replace("\"discourse\"", "\"" + kind + "\"");
        return template.substring(0, to) + own + template.substring(to);
    }

    /** The right to write its own log. */
    private String logged(String rights) {
        var log = "                  - !Sub arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:"
                + "/aws/lambda/${Prefix}-scrape-discourse:*\n";
        return once(rights, log, log + log.replace("discourse", kind));
    }

    private String allowed(String schema) {
        var required = "{\"required\": [\"gdelt\"]}";
        var described = "          \"discourse\": {";
        return once(
                once(schema, required, required + ", {\"required\": [\"" + kind + "\"]}"),
                described,
                "          \"" + kind + "\": {\"description\": \"A " + name
                        + " place: its address.\", \"$ref\": \"#/$defs/place\"},\n" + described);
    }

    private static String once(String text, String old, String changed) {
        if (!text.contains(old)) {
            throw new IllegalStateException("this checkout differs: nowhere does it say " + old.strip());
        }
        return text.replaceFirst(Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(changed));
    }

    private static String read(Path checkout, Path file) throws IOException {
        return Files.readString(checkout.resolve(file));
    }

    private String text(String resource) throws IOException {
        try (var stream = NewScraper.class.getResourceAsStream("/scraper/" + resource)) {
            var text = new String(
                    Objects.requireNonNull(stream, resource + " is not in the jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            var filled = text;
            for (var each : Map.of("@kind@", kind, "@Name@", name).entrySet()) {
                filled = filled.replace(each.getKey(), each.getValue());
            }
            return filled;
        }
    }
}
