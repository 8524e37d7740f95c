package dev.vigie.local.command;

import java.util.Map;

/** Places that are no kind of their own, but whose saved answers a kind can read: which one, and with what options. */
enum Places {
    GOOGLE_NEWS("rss", Map.of()),
    TRUSTPILOT("reviews", Map.of()),
    GOOGLE_PLACES(
            "json",
            Map.of(
                    "items", "/result/reviews | /reviews",
                    "text", "/text | /text/text | /originalText/text",
                    "link", "/author_url | /googleMapsUri",
                    "author", "/author_name | /authorAttribution/displayName",
                    "time", "/time | /publishTime",
                    "stars", "/rating",
                    "language", "/language | /text/languageCode")),
    TWITTER_V1(
            "json",
            Map.of(
                    "items", "/statuses",
                    "id", "/id_str",
                    "text", "/full_text | /text",
                    "link", "https://twitter.com/{/user/screen_name}/status/{/id_str}",
                    "author", "/user/screen_name",
                    "time", "/created_at",
                    "likes", "/favorite_count | /retweet_count",
                    "followers", "/user/followers_count",
                    "language", "/lang",
                    "parent", "/in_reply_to_status_id_str"));

    private final Place place;

    Places(String kind, Map<String, String> options) {
        this.place = new Place(kind, options);
    }

    /** How to read what a place of this name answered; a kind of its own is read as itself. */
    static Place of(String name) {
        for (var known : values()) {
            if (known.name().equalsIgnoreCase(name.replace('-', '_'))) {
                return known.place;
            }
        }
        return new Place(name, Map.of());
    }

    /** A kind and what it needs to be told. */
    record Place(String kind, Map<String, String> options) {}
}
