package dev.vigie.scrapers.article;

import dev.vigie.scrapers.statements.JsonLd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * What a page states about its article, in JSON-LD and in its meta tags.
 *
 * @param nodes articles first
 * @param metas the first meta tag of each name, in lower case
 */
record Statements(List<JsonNode> nodes, Map<String, String> metas) {
    private static final int DEEPEST = 6;
    /** What others say of what the page is about: their dates and names are not the page's. */
    private static final Set<String> BY_OTHERS = Set.of("review", "reviews", "comment");

    private static final Pattern ARTICLE =
            Pattern.compile("\\w*Article|\\w*BlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Blog|Review");
    private static final Pattern PAGE =
            Pattern.compile("\\w*Page|CreativeWork|Recipe|Event|VideoObject|PodcastEpisode|HowTo");

    static Statements of(Document page) {
        var articles = new ArrayList<JsonNode>();
        var pages = new ArrayList<JsonNode>();
        JsonLd.on(page).forEach(node -> collect(node, 0, articles, pages));
        articles.addAll(pages);
        return new Statements(articles, metas(page));
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> articles, List<JsonNode> pages) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && JsonLd.isOf(node, ARTICLE)) {
            articles.add(node);
            return;
        }
        if (node.isObject() && JsonLd.isOf(node, PAGE)) {
            pages.add(node);
        }
        if (node.isObject()) {
            node.propertyStream()
                    .filter(property -> !BY_OTHERS.contains(property.getKey()))
                    .forEach(property -> collect(property.getValue(), depth + 1, articles, pages));
        } else {
            node.valueStream().forEach(child -> collect(child, depth + 1, articles, pages));
        }
    }

    private static Map<String, String> metas(Document page) {
        var metas = new HashMap<String, String>();
        for (var meta : page.select("meta[content]")) {
            var content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            Stream.of("property", "name", "itemprop", "http-equiv")
                    .map(meta::attr)
                    .flatMap(names -> Stream.of(names.split("\\s+")))
                    .filter(name -> !name.isBlank())
                    .forEach(name -> metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content));
        }
        return metas;
    }

    Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    Optional<String> meta(List<String> names) {
        return names.stream().flatMap(name -> meta(name).stream()).findFirst();
    }

    /** The first that an article, else the page, says of itself. */
    Optional<String> text(String property) {
        return nodes.stream()
                .flatMap(node -> JsonLd.text(node.path(property)).stream())
                .findFirst();
    }

    Stream<JsonNode> all(String property) {
        return nodes.stream().map(node -> node.path(property)).filter(node -> !node.isMissingNode() && !node.isNull());
    }
}
