package dev.vigie.scrapers.rss;

import java.util.ArrayList;
import java.util.List;

/** The attributes of an element, in their order; names are the same in capitals. */
final class Attributes {
    private final List<String> written = new ArrayList<>(6);

    /** Takes one, unless there is one of this very name. */
    void add(String key, String value) {
        for (var at = 0; at < written.size(); at += 2) {
            if (written.get(at).equals(key)) {
                return;
            }
        }
        written.add(key);
        written.add(value);
    }

    int size() {
        return written.size() / 2;
    }

    String key(int index) {
        return written.get(2 * index);
    }

    String value(int index) {
        return written.get(2 * index + 1);
    }

    /** Its value without white space around; empty where there is none. */
    String value(String key) {
        for (var at = 0; at < written.size(); at += 2) {
            if (written.get(at).equalsIgnoreCase(key)) {
                return written.get(at + 1).strip();
            }
        }
        return "";
    }

    /** The value of the first of this name, whatever its prefix, that has one. */
    String valueLike(String local) {
        for (var at = 0; at < written.size(); at += 2) {
            var value = isLike(written.get(at), local) ? written.get(at + 1).strip() : "";
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static boolean isLike(String key, String local) {
        var prefix = key.length() - local.length();
        return prefix >= 0
                && key.regionMatches(true, prefix, local, 0, local.length())
                && (prefix == 0 || key.charAt(prefix - 1) == ':');
    }
}
