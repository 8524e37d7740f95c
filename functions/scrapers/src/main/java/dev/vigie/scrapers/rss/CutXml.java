package dev.vigie.scrapers.rss;

import java.util.regex.Pattern;

/** Takes the entry in whose midst a transfer was cut off out of a feed: half an entry names the wrong page. */
final class CutXml {
    private static final Pattern END =
            Pattern.compile("</(?:\\w+:)?(?:rss|feed|rdf|channel)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY =
            Pattern.compile("<(/?)(?:\\w+:)?(?:item|entry)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final int TAIL = 1_000;

    private CutXml() {}

    /** Whether the end of a feed has not come. */
    static boolean isCut(String text) {
        return !END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
    }

    /** The text up to its last whole entry; all of it where it ends well, or where entries are never closed. */
    static String mended(String text) {
        if (!isCut(text)) {
            return text;
        }
        var begun = -1;
        var closes = false;
        for (var entry = ENTRY.matcher(text); entry.find(); ) {
            if (entry.group(1).isEmpty()) {
                begun = entry.start();
            } else {
                begun = -1;
                closes = true;
            }
        }
        return begun >= 0 && closes ? text.substring(0, begun) : text;
    }
}
