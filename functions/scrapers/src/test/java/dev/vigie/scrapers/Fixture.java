package dev.vigie.scrapers;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import dev.vigie.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A captured or invented answer and what must come out of it: {@code fixtures/KIND/NAME.expected.json} beside the file
 * that its {@code input} names.
 */
record Fixture(String name, Path folder, Expected expected) {
    private static final Path ROOT = Path.of("src/test/resources/fixtures");

    static List<Fixture> of(String kind) {
        try (var files = Files.list(ROOT.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .map(Fixture::at)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("kind " + kind + " has no fixtures in " + ROOT, e);
        }
    }

    private static Fixture at(Path file) {
        try {
            var expected = Json.read(Files.readString(file, StandardCharsets.UTF_8), Expected.class);
            return new Fixture(file.getFileName().toString(), file.resolveSibling("."), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Source source(String kind) {
        var spec = new SourceSpec(
                kind, expected.address(), expected.options().orElse(Map.of()), SourceSpec.EVERY, Optional.empty());
        return new Source(SourceId.of(spec), spec, Progress.untried(Instant.EPOCH));
    }

    byte[] input() {
        try {
            return Files.readAllBytes(folder.resolve(expected.input()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer answer(byte[] body) {
        return answer(body, expected.contentType());
    }

    Answer answer(byte[] body, String contentType) {
        return new Answer(expected.url().orElse(expected.address()), 200, Map.of("Content-Type", contentType), body);
    }

    /**
     * What the expected file holds.
     *
     * @param url what answered, where it is not the source's own address
     * @param gone names of texts that the answer says were taken away
     */
    record Expected(
            String input,
            String contentType,
            String address,
            Optional<String> url,
            Optional<Map<String, String>> options,
            Optional<List<String>> gone,
            List<Text> found) {}

    /** One text to be found; a guid of {@code ?} may be anything but absent. */
    record Text(
            Optional<String> guid,
            String url,
            String author,
            String title,
            String text,
            Optional<Instant> published,
            Optional<Double> stars,
            Optional<String> language,
            Optional<String> parent,
            Optional<Long> followers,
            Optional<Long> engagement) {
        static Text of(Found found, boolean anyGuid) {
            return new Text(
                    anyGuid ? found.guid().map(_ -> "?") : found.guid(),
                    found.url(),
                    found.author(),
                    PlainText.of(found.title()),
                    PlainText.of(found.text()),
                    found.published(),
                    found.stars(),
                    found.language(),
                    found.parent(),
                    Optional.of(found.reach().followers()).filter(count -> count > 0),
                    Optional.of(found.reach().engagement()).filter(count -> count > 0));
        }

        boolean anyGuid() {
            return guid.equals(Optional.of("?"));
        }
    }
}
