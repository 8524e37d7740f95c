package dev.vigie.scrapers.article;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows by class and id what stands in an article without being its text: captions, bylines, share bars, teasers. */
final class Furniture {
    private static final int LONGEST_NAME = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BREAK = Pattern.compile("[^a-z0-9]+");

    private static final Set<String> WORDS = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "author",
            "authors",
            "autor",
            "bio",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "captions",
            "comment",
            "comments",
            "copyright",
            "credit",
            "credits",
            "dateline",
            "disclaimer",
            "disqus",
            "footnav",
            "gallery",
            "jumplinks",
            "kicker",
            "legend",
            "metadata",
            "newsletter",
            "newsletters",
            "outbrain",
            "pagination",
            "paywall",
            "popular",
            "postmeta",
            "promo",
            "promotion",
            "pubdate",
            "rating",
            "recirc",
            "recommended",
            "recommendations",
            "related",
            "relatedposts",
            "respond",
            "share",
            "sharedaddy",
            "sharing",
            "sidebar",
            "signup",
            "slideshow",
            "social",
            "sociable",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "tag",
            "taglist",
            "tags",
            "teaser",
            "teasers",
            "timestamp",
            "toc",
            "toolbar",
            "trending",
            "wp-caption-text",
            "screen-reader-text",
            "addtoany",
            "breaking",
            "carousel",
            "slider",
            "tooltip",
            "cookie",
            "cookies",
            "login",
            "donate",
            "donation",
            "infobox",
            "readmore",
            "morelinks",
            "mostread",
            "voting",
            "printonly",
            "noprint");
    private static final Pattern PHRASES = Pattern.compile(
            "(?:caption|credit)-?text|photo-?credit|image-?credit|article-?(?:meta|info|tags|share|footer)|post-?(?:meta|info|tags|share|footer|nav)"
                    + "|entry-?(?:meta|footer|tags)|read-?(?:more|also|next)|see-?also|also-?read|more-?(?:news|stories|from|on)|most-?(?:read|popular)"
                    + "|you-?may|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article)|author-?(?:box|bio|info)|about-?(?:the-)?author"
                    + "|jp-relatedposts|cookie-?(?:banner|consent)|publish(?:ed)?-?date|screen-reader");

    private Furniture() {}

    /** Drops it, but never a part that holds a good share of the article. */
    static void clear(Box article) {
        var most = article.figures.chars * 0.3;
        article.each(box -> {
            if (box != article && box.figures.chars <= most && isFurniture(box)) {
                box.dropped = true;
            }
        });
        article.count();
    }

    private static boolean isFurniture(Box box) {
        if (box.is("figcaption", "nav", "footer", "aside", "form")) {
            return true;
        }
        if (box.is(Box.TEXT, "a", "body", "article", "main", "mark", "strong", "em", "b", "i", "pre", "code")
                || box.hint.words().isBlank()) {
            return false;
        }
        return Arrays.stream(SPACE.split(box.hint.words())).anyMatch(Furniture::namesFurniture);
    }

    /** A longer name is a sentence, such as the id of a heading, and says nothing. */
    private static boolean namesFurniture(String name) {
        var words = BREAK.split(name);
        return words.length <= LONGEST_NAME
                && (Arrays.stream(words).anyMatch(WORDS::contains)
                        || PHRASES.matcher(name).find());
    }
}
