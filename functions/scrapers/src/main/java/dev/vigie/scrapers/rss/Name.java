package dev.vigie.scrapers.rss;

import java.util.Locale;
import java.util.Map;

/** One spelling for element names: {@code dc:creator} whatever prefix a feed declares for Dublin Core. */
final class Name {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", "atom:"),
            Map.entry("http://purl.org/atom/ns#", "atom:"),
            Map.entry("http://purl.org/atom/ns", "atom:"),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://backend.userland.com/rss092", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://cyber.law.harvard.edu/rss/rss.html", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
            Map.entry("http://search.yahoo.com/mrss", "media:"),
            Map.entry("http://search.yahoo.com/mrss/", "media:"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"));

    private Name() {}

    /** The spelling of a name that was written with this prefix, which stands for this namespace. */
    static String of(String prefix, String name, String namespace) {
        var local = name.toLowerCase(Locale.ROOT);
        var known = PREFIXES.get(namespace.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known + local;
        }
        var written = prefix.toLowerCase(Locale.ROOT);
        return written.isEmpty() || written.startsWith("rss") ? local : written + ":" + local;
    }
}
