package dev.vigie.scrapers.article;

import dev.vigie.scrapers.statements.JsonLd;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Who wrote an article. */
final class Author {
    private static final List<String> METAS = List.of(
            "dc:creator",
            "dcterm:creator",
            "author",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "article:author_name",
            "byl",
            "citation_author",
            "article:author");
    private static final String MARKED =
            "[rel=author], [itemprop~=(?i)author] [itemprop=name], [itemprop~=(?i)author], .p-author, .h-card .p-name, .byline-name, .author-name";
    private static final String HINTED =
            "[class*=byline], [class*=author], [class*=autor], [id*=author], [class*=dateline], [class*=writtenby]";
    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^(?:by|von|par|por|di|written by|posted by|author|auteur|autor|text)\\s*:?\\s+");
    private static final int LONGEST = 100;

    private Author() {}

    static String of(Document page, Statements statements) {
        return stated(statements)
                .or(() -> statements.meta(METAS).filter(name -> !name.startsWith("http")))
                .or(() -> shown(page, MARKED))
                .or(() -> shown(page, HINTED))
                .map(Title::plain)
                .orElse("");
    }

    private static Optional<String> stated(Statements statements) {
        return statements
                .all("author")
                .map(Author::names)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static String names(JsonNode author) {
        var all = author.isArray() ? author.valueStream() : Stream.of(author);
        return all.flatMap(each -> JsonLd.text(each.isObject() ? each.path("name") : each).stream())
                .filter(name -> !name.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> shown(Document page, String selector) {
        return page.selectStream(selector)
                .filter(element -> element.closest("[class*=comment], footer, aside") == null)
                .map(Author::name)
                .filter(name -> !name.isEmpty()
                        && name.length() < LONGEST
                        && name.chars().anyMatch(Character::isLetter))
                .findFirst();
    }

    private static String name(Element element) {
        var content = element.attr("content");
        return PREFIX.matcher(Title.plain(content.isBlank() ? element.text() : content))
                .replaceFirst("");
    }
}
