package dev.vigie.scrapers.page;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.Digest;
import dev.vigie.mention.Reach;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.PlainText;
import dev.vigie.scrapers.dates.WrittenDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Reads single posts of a page.
 *
 * @param url the page's own address; stands in for posts without a link
 * @param readAt when the server says that it answered
 */
record Posts(SourceSpec spec, String url, Optional<String> readAt) {
    Optional<Found> read(Element item) {
        var text = spec.options().containsKey("text") ? paragraphs(item) : PlainText.of(item);
        var title = selected(item, "title").map(PlainText::of).orElse("");
        if (text.isBlank() && title.isBlank()) {
            return Optional.empty();
        }
        var author = selected(item, "author").map(PlainText::of).orElse("");
        var published = selected(item, "time").flatMap(this::time);
        var link = selected(item, "link").flatMap(Posts::link);
        // An address with a fragment names one post of a page; without any link the content must do.
        var guid = link.isEmpty()
                ? Optional.of(id(author, published, title + text))
                : link.filter(address -> address.contains("#"));
        return Optional.of(new Found(
                guid,
                link.orElse(url),
                author,
                title,
                text,
                published,
                Reach.UNKNOWN,
                selected(item, "stars").flatMap(Stars::of),
                language(item)));
    }

    static String id(String author, Optional<Instant> published, String text) {
        return Digest.of(author, published.map(Instant::toString).orElse(""), text);
    }

    /** All that the selector finds in the post, such as each of its paragraphs; what lies within another is said once. */
    private String paragraphs(Element item) {
        var found = item.select(spec.options().getOrDefault("text", ""));
        return found.stream()
                .filter(element -> element.parents().stream().noneMatch(found::contains))
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private Optional<Element> selected(Element item, String name) {
        var selector = spec.options().getOrDefault(name, "");
        if (selector.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(item.selectFirst(selector));
    }

    private static Optional<String> link(Element element) {
        var holder = element.hasAttr("href") ? element : element.selectFirst("a[href]");
        return Optional.ofNullable(holder)
                .map(found -> found.absUrl("href"))
                .filter(address -> address.startsWith("http"));
    }

    private Optional<Instant> time(Element element) {
        var holder = element.hasAttr("datetime") ? element : element.selectFirst("[datetime]");
        var written = holder == null ? element.text() : holder.attr("datetime");
        return date(written).or(() -> date(element.attr("title")));
    }

    /** A date told from now ("il y a 40 min") is told from the moment at which the server answered. */
    private Optional<Instant> date(String written) {
        return readAt.flatMap(now -> WrittenDate.read(now, ZoneOffset.UTC))
                .flatMap(now -> WrittenDate.read(written, zone(), now))
                .or(() -> WrittenDate.read(written, zone()));
    }

    /** The zone of times without one; the option {@code zone} says it, otherwise it is UTC. */
    private ZoneId zone() {
        try {
            return ZoneId.of(spec.options().getOrDefault("zone", "UTC"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static Optional<String> language(Element item) {
        return item.parents().stream()
                .map(parent -> parent.attr("lang"))
                .filter(lang -> !lang.isBlank())
                .findFirst();
    }
}
