package dev.vigie.scrapers.rss;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.vigie.scrapers.PlainText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A feed, whatever its dialect.
 *
 * @param encoding the encoding it really was in, in lower case
 */
public record Feed(@JsonProperty("feed") Masthead masthead, List<Entry> entries, String encoding) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** What a feed says of itself. */
    public record Masthead(
            Optional<String> title,
            Optional<String> subtitle,
            Optional<String> link,
            Optional<String> id,
            Optional<String> language,
            @JsonUnwrapped Dates dates,
            List<Author> authors,
            List<String> categories) {
        public Masthead {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }

        /** All who write it, in one line. */
        @JsonProperty("author")
        public String byline() {
            return Author.line(authors);
        }
    }

    /** One article, post or episode. Texts may be HTML, which is safe. */
    @JsonPropertyOrder({"id", "title"})
    public record Entry(
            Optional<String> id,
            Optional<String> link,
            @JsonUnwrapped Text text,
            @JsonUnwrapped Dates dates,
            List<Author> authors,
            List<String> categories,
            @JsonUnwrapped Extras extras) {
        private static final int LONGEST_HEADLINE = 100;

        public Entry {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }

        /** All who wrote it, in one line. */
        @JsonProperty("author")
        public String byline() {
            return Author.line(authors);
        }

        /** What a list shows of it: its title, else how it begins, else where it is. */
        @JsonProperty("title")
        public Optional<String> headline() {
            return text.title().or(this::beginning).or(() -> link);
        }

        private Optional<String> beginning() {
            return Stream.concat(text.summary().stream(), text.contents().stream())
                    .map(PlainText::of)
                    .map(words -> words.replace('\n', ' '))
                    .filter(words -> !words.isBlank())
                    .map(words -> words.length() <= LONGEST_HEADLINE
                            ? words
                            : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_HEADLINE)))
                                            .strip()
                                    + "…")
                    .findFirst();
        }
    }

    /** What an entry says, briefly and in full. */
    public record Text(@JsonIgnore Optional<String> title, Optional<String> summary, List<String> contents) {
        public Text {
            contents = List.copyOf(contents);
        }
    }

    /** When something was first published, and last changed. */
    public record Dates(Optional<Instant> published, Optional<Instant> updated) {
        /** The date that matters to a reader. */
        public Optional<Instant> any() {
            return published.or(() -> updated);
        }
    }

    /** Who wrote it. */
    public record Author(Optional<String> name, Optional<String> email, Optional<String> uri) {
        static String line(List<Author> authors) {
            return authors.stream()
                    .flatMap(author -> author.name().or(author::email).stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * What comes with an entry.
     *
     * @param source the feed that it was taken from
     */
    public record Extras(Optional<String> comments, List<Enclosure> enclosures, Optional<Origin> source) {
        public Extras {
            enclosures = List.copyOf(enclosures);
        }
    }

    /** The feed that an entry was taken from. */
    public record Origin(Optional<String> title, Optional<String> url) {}

    /** A sound, picture or film. */
    public record Enclosure(String url, Optional<String> type, Optional<String> length) {}
}
