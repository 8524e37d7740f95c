package dev.vigie.local.demo;

import dev.vigie.local.demo.Scenario.Form;
import dev.vigie.local.demo.Scenario.Place;
import dev.vigie.local.demo.Scenario.Post;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** How the town's places look: a newspaper's RSS, a blog's Atom, a forum page, and a page of reviews. */
final class PlacePages {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String address;
    private final ZoneId zone;

    PlacePages(String address, ZoneId zone) {
        this.address = address;
        this.zone = zone;
    }

    static String contentType(Form form) {
        return switch (form) {
            case RSS -> "application/rss+xml; charset=utf-8";
            case ATOM -> "application/atom+xml; charset=utf-8";
            case FORUM, REVIEWS -> "text/html; charset=utf-8";
        };
    }

    String render(Place place, List<Post> posts) {
        return switch (place.form()) {
            case RSS -> rss(place, posts);
            case ATOM -> atom(place, posts);
            case FORUM -> forum(place, posts);
            case REVIEWS -> reviews(place, posts);
        };
    }

    private String rss(Place place, List<Post> posts) {
        var items = posts.stream()
                .map(post -> """
                        <item><title>%s</title><link>%s</link><guid>%s</guid><dc:creator>%s</dc:creator>
                        <pubDate>%s</pubDate><description>%s</description></item>
                        """.formatted(
                                escaped(post.title()),
                                link(post),
                                link(post),
                                escaped(post.author()),
                                RFC_822.format(post.at().atZone(zone)),
                                escaped("<p>" + escaped(post.text()) + "</p>")))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>%s</title><link>%s/</link><description>%s</description><language>fr</language>
                %s</channel></rss>
                """.formatted(escaped(place.title()), address, escaped(place.title()), items);
    }

    private String atom(Place place, List<Post> posts) {
        var entries = posts.stream()
                .map(post -> """
                        <entry><id>%s</id><title>%s</title><link href="%s"/><author><name>%s</name></author>
                        <published>%s</published><updated>%s</updated><content type="text">%s</content></entry>
                        """.formatted(
                                link(post),
                                escaped(post.title()),
                                link(post),
                                escaped(post.author()),
                                post.at(),
                                post.at(),
                                escaped(post.text())))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>%s%s</id><title>%s</title>
                %s</feed>
                """.formatted(address, place.path(), escaped(place.title()), entries);
    }

    private String forum(Place place, List<Post> posts) {
        var articles = posts.stream()
                .map(post -> """
                        <article class="post"><a class="permalink" href="/forum/message/%d">#%d</a>
                        <span class="user">%s</span> <time datetime="%s">%s</time><div class="body"><p>%s</p></div></article>
                        """.formatted(
                                post.number(),
                                post.number(),
                                escaped(post.author()),
                                post.at(),
                                post.at().atZone(zone),
                                escaped(post.text())))
                .collect(Collectors.joining());
        return page(place.title(), articles);
    }

    private String reviews(Place place, List<Post> posts) {
        var reviews = posts.stream().map(this::review).toList();
        var shop = new TreeMap<String, Object>(
                Map.of("@context", "https://schema.org", "@type", "Bakery", "name", place.title()));
        shop.put("review", reviews);
        var data = JSON.writeValueAsString(shop).replace("<", "\\u003c");
        return page(place.title(), "<script type=\"application/ld+json\">" + data + "</script>");
    }

    private Map<String, Object> review(Post post) {
        var review = new TreeMap<String, Object>();
        review.put("@type", "Review");
        review.put("url", link(post));
        review.put("author", Map.of("@type", "Person", "name", post.author()));
        review.put("datePublished", post.at().toString());
        review.put("name", post.title());
        review.put("reviewBody", post.text());
        post.stars()
                .ifPresent(stars ->
                        review.put("reviewRating", Map.of("@type", "Rating", "ratingValue", stars, "bestRating", 5)));
        return review;
    }

    private String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8"><title>%s</title></head><body><h1>%s</h1>
                %s</body></html>
                """.formatted(escaped(title), escaped(title), body);
    }

    private String link(Post post) {
        return address + "/" + post.place().name() + "/message/" + post.number();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
