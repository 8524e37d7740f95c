package dev.vigie.scrapers.rss;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed, whatever its dialect.
 *
 * @param encoding the encoding it really was in, in lower case
 */
public record Feed(@JsonProperty("feed") Masthead masthead, List<Entry> entries, String encoding) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** The same with harmless markup only. @param url by which relative links in texts are resolved */
    public Feed harmless(String url) {
        return SafeHtml.of(this, url);
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
    }

    /** One article, post or episode. Texts may be HTML. */
    public record Entry(
            Optional<String> id,
            Optional<String> link,
            @JsonUnwrapped Text text,
            @JsonUnwrapped Dates dates,
            List<Author> authors,
            List<String> categories,
            @JsonUnwrapped Extras extras) {
        public Entry {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }

    /** What an entry says, briefly and in full. */
    public record Text(Optional<String> title, Optional<String> summary, List<String> contents) {
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
    public record Author(Optional<String> name, Optional<String> email, Optional<String> uri) {}

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
