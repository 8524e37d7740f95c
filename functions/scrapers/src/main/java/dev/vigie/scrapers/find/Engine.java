package dev.vigie.scrapers.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A program that runs forums, blogs or social servers: how its pages give it away, and where its feeds are. */
enum Engine {
    DISCOURSE(
            "Discourse",
            "meta[name=generator][content^=Discourse], #discourse-modal, meta[name=discourse_theme_id]",
            "latest.rss",
            "posts.rss"),
    MASTODON("Mastodon", "div#mastodon, script#initial-state[type=application/json]"),
    LEMMY(
            "Lemmy",
            "script:containsData(window.isoData), link[href*=/static/][href*=lemmy]",
            "feeds/local.xml?sort=New"),
    PHPBB("phpBB", "body#phpbb, a[href*='//www.phpbb.com']", "feed.php", "app.php/feed"),
    XENFORO("XenForo", "html#XF, html[data-app=public][data-template]", "forums/-/index.rss"),
    VBULLETIN("vBulletin", "meta[name=generator][content^=vBulletin]", "external.php?type=RSS2"),
    SIMPLE_MACHINES("Simple Machines", "a[href*='//www.simplemachines.org']", "index.php?action=.xml;type=rss2"),
    MYBB("MyBB", "a[href*='//mybb.com'], a[href*='//www.mybb.com']", "syndication.php"),
    NODEBB(
            "NodeBB",
            "meta[name=generator][content^=NodeBB], body.page-categories[data-widgets], script[src*=nodebb]",
            "recent.rss"),
    FLARUM("Flarum", "script#flarum-json-payload, div#flarum-loading", "atom"),
    VANILLA("Vanilla", "body.Vanilla, body[class*=vanilla], div#vanilla", "discussions/feed.rss"),
    WORDPRESS(
            "WordPress",
            "meta[name=generator][content^=WordPress], link[href*=/wp-content/], script[src*=/wp-content/]",
            "feed/",
            "comments/feed/"),
    GHOST("Ghost", "meta[name=generator][content^=Ghost]", "rss/"),
    BLOGGER("Blogger", "meta[name=generator][content=blogger]", "feeds/posts/default"),
    DRUPAL("Drupal", "meta[name=generator][content^=Drupal]", "rss.xml"),
    JOOMLA("Joomla", "meta[name=generator][content^=Joomla]", "?format=feed&type=rss");

    private final String title;
    private final String marks;
    private final List<String> feeds;

    Engine(String title, String marks, String... feeds) {
        this.title = title;
        this.marks = marks;
        this.feeds = List.of(feeds);
    }

    static Optional<Engine> of(Document page) {
        return Stream.of(values())
                .filter(engine -> page.selectFirst(engine.marks) != null)
                .findFirst();
    }

    String title() {
        return title;
    }

    /** Where its feeds are, seen from the place it is installed at. */
    List<String> feeds() {
        return feeds;
    }
}
