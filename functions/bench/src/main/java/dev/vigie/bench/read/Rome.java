package dev.vigie.bench.read;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a feed with ROME, all of what Vigie takes from it. */
final class Rome {
    private Rome() {}

    /** How much was read; nothing where ROME refuses the file. */
    static Optional<Integer> read(byte[] body) {
        try {
            var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body), true));
            var size = length(feed.getTitle()) + length(feed.getLink()) + length(feed.getDescription());
            for (var entry : feed.getEntries()) {
                size += entry(entry);
            }
            return Optional.of(size);
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int entry(SyndEntry entry) {
        var texts = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .mapToInt(Rome::length)
                .sum();
        var categories = entry.getCategories().stream()
                .map(SyndCategory::getName)
                .mapToInt(Rome::length)
                .sum();
        return length(entry.getTitle())
                + length(entry.getLink())
                + length(entry.getUri())
                + length(entry.getAuthor())
                + length(entry.getPublishedDate())
                + length(entry.getUpdatedDate())
                + entry.getEnclosures().size()
                + texts
                + categories;
    }

    private static int length(@org.jspecify.annotations.Nullable Object value) {
        return Objects.toString(value, "").length();
    }
}
