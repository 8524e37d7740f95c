package dev.vigie.local.command;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scrapers;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import dev.vigie.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * One saved answer of a place, as a line of a batch names it.
 *
 * @param source the kind, as in a profile, or a place whose answers a kind can read
 */
record SavedAnswer(
        String file,
        Optional<String> url,
        Optional<Map<String, String>> headers,
        Optional<String> source,
        Optional<Map<String, String>> options) {
    /** As much as the fetcher takes from the web. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** What a line says, read. */
    static Object read(String line, Optional<String> kind) {
        try {
            var asked = Json.read(line, SavedAnswer.class);
            var saved =
                    new SavedAnswer(asked.file, asked.url, asked.headers, asked.source.or(() -> kind), asked.options);
            try (var in = Files.newInputStream(Path.of(asked.file()))) {
                return saved.told(in.readNBytes(MAX_BYTES + 1));
            }
        } catch (IOException e) {
            return new Unread("the file cannot be read: " + e.getMessage());
        } catch (JacksonException | NullPointerException e) {
            return new Unread("a line is a JSON object such as {\"file\":\"t.json\",\"source\":\"mastodon\"}");
        }
    }

    Object told(byte[] body) {
        if (body.length > MAX_BYTES) {
            return new Unread("more than 10 MB; Vigie reads no answer that long");
        }
        var place = Places.of(source.orElse(""));
        var scraper = Scrapers.standard().of(place.kind());
        if (scraper.isEmpty()) {
            return new Unread("there is no kind of source named \"" + place.kind() + "\"; there are "
                    + String.join(", ", Scrapers.standard().kinds()));
        }
        var spec = new SourceSpec(
                place.kind(),
                url.filter(each -> !each.isBlank()).orElse("saved"),
                options.orElse(place.options()),
                SourceSpec.EVERY,
                Optional.empty());
        var answer = new Answer(url.orElse(""), 200, headers.orElse(Map.of()), body);
        var read = scraper.get().read(new Source(SourceId.of(spec), spec, Progress.untried(Instant.EPOCH)), answer);
        return switch (read) {
            case Reading.Mentions all ->
                new Told(all.found().stream().map(Text::of).toList(), all.gone());
            case Reading.Empty _ -> new Told(List.of(), List.of());
            case Reading.Unreadable(var because) -> new Unread(because);
        };
    }

    /** What the answer says. */
    record Told(List<Text> mentions, List<String> gone) {}

    /** Why it says nothing to us. */
    record Unread(String error) {}

    /** One text of the answer. */
    record Text(
            Optional<String> id,
            String url,
            String author,
            Optional<Instant> publishedAt,
            Optional<String> pubDate,
            String title,
            String text,
            Optional<Long> rating,
            Optional<String> lang,
            Optional<String> parent,
            Optional<String> source,
            Optional<String> sourceUrl,
            long followers,
            long engagement) {
        static Text of(Found found) {
            return new Text(
                    found.guid(),
                    found.url(),
                    found.author(),
                    found.published(),
                    found.published()
                            .map(time -> DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC))),
                    found.title(),
                    found.text(),
                    found.stars().map(Math::round),
                    found.language(),
                    found.parent(),
                    found.publisher().map(Found.Publisher::name),
                    found.publisher().map(Found.Publisher::url),
                    found.reach().followers(),
                    found.reach().engagement());
        }
    }
}
