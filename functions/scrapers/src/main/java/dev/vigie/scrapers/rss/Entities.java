package dev.vigie.scrapers.rss;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts in the entities that a feed's own document type declares, and those that XHTML reads otherwise than HTML 5. */
final class Entities {
    private static final int MOST = 100;
    private static final int LONGEST = 2_000;
    private static final Pattern DECLARATION =
            Pattern.compile("<!ENTITY\\s+([\\w.-]+)\\s+(?:\"([^\"<&%]*)\"|'([^'<&%]*)')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,60});");

    private Entities() {}

    static String resolved(String text) {
        var declared = declared(text);
        if (declared.isEmpty() && !namesAngles(text)) {
            return text;
        }
        declared.putIfAbsent("lang", "\u2329");
        declared.putIfAbsent("rang", "\u232a");
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(declared.getOrDefault(found.group(1), found.group())));
    }

    /** Looks for what both have in common, since feeds are long and nearly none names either. */
    private static boolean namesAngles(String text) {
        for (var at = text.indexOf("ang;"); at >= 0; at = text.indexOf("ang;", at + 4)) {
            if (at > 1 && text.charAt(at - 2) == '&' && (text.charAt(at - 1) == 'l' || text.charAt(at - 1) == 'r')) {
                return true;
            }
        }
        return false;
    }

    /** Only plain words: entities made of entities are how a short file becomes a huge one. */
    private static Map<String, String> declared(String text) {
        var declared = new HashMap<String, String>();
        var start = text.indexOf("<!DOCTYPE");
        var end = start < 0 ? -1 : text.indexOf("]>", start);
        if (end < 0) {
            return declared;
        }
        DECLARATION.matcher(text.substring(start, end)).results().limit(MOST).forEach(found -> {
            var value = found.group(2) == null ? found.group(3) : found.group(2);
            if (value.length() <= LONGEST) {
                declared.putIfAbsent(found.group(1), value);
            }
        });
        return declared;
    }
}
