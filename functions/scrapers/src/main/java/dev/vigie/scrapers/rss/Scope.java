package dev.vigie.scrapers.rss;

import java.util.HashMap;
import java.util.Map;

/** Which prefixes are declared where an element stands, and so what its name means. */
final class Scope {
    private final Map<String, String> namespaces;
    private final Map<String, String> known = new HashMap<>();

    private Scope(Map<String, String> namespaces) {
        this.namespaces = namespaces;
    }

    static Scope outermost() {
        return new Scope(Map.of());
    }

    /** The scope within an element of these attributes. */
    Scope within(Attributes attributes) {
        Map<String, String> declared = namespaces;
        for (var at = 0; at < attributes.size(); at++) {
            var key = attributes.key(at);
            if (!key.startsWith("xmlns")) {
                continue;
            }
            var isDefault = key.length() == 5;
            if (isDefault || key.charAt(5) == ':') {
                declared = declared == namespaces ? new HashMap<>(namespaces) : declared;
                declared.put(isDefault ? "" : key.substring(6), attributes.value(at));
            }
        }
        return declared == namespaces ? this : new Scope(declared);
    }

    /** The one spelling of an element's name. */
    String name(String written) {
        var name = known.get(written);
        if (name == null) {
            name = named(written);
            known.put(written, name);
        }
        return name;
    }

    private String named(String written) {
        var colon = written.indexOf(':');
        var prefix = colon < 0 ? "" : written.substring(0, colon);
        var outer = namespaces.getOrDefault("", "");
        return Name.of(prefix, written.substring(colon + 1), namespaces.getOrDefault(prefix, outer));
    }
}
