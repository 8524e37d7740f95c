package dev.vigie.mention;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One spelling for addresses that lead to the same page: host in lower case, no fragment, no tracking parameters. */
public final class CanonicalUrl {
    private CanonicalUrl() {}

    /** The canonical form; a text that is no URL comes back trimmed. */
    public static String of(String url) {
        var trimmed = url.strip();
        if (isCanonical(trimmed)) {
            return trimmed;
        }
        try {
            var uri = new URI(trimmed);
            if (uri.getHost() == null || uri.getScheme() == null) {
                return trimmed;
            }
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            var query = keptParameters(uri.getRawQuery());
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(uri, scheme) + path
                    + (query.isEmpty() ? "" : "?" + query);
        } catch (URISyntaxException e) {
            return trimmed;
        }
    }

    /** Most addresses are: small letters before the path, no port, no query, no fragment. */
    private static boolean isCanonical(String url) {
        int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        int path = host < 0 ? -1 : url.indexOf('/', host);
        if (path <= host) {
            return false;
        }
        for (int at = host; at < url.length(); at++) {
            char c = url.charAt(at);
            var isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
            var isOfPath = at >= path && (c >= 'A' && c <= 'Z' || c == '/' || c == '_' || c == ',');
            if (!isPlain && !isOfPath) {
                return false;
            }
        }
        return true;
    }

    private static String port(URI uri, String scheme) {
        var usual = scheme.equals("https") ? 443 : 80;
        return uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    }

    private static String keptParameters(@org.jspecify.annotations.Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !isTracking(parameter.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        return parameter.isEmpty()
                || parameter.startsWith("utm_")
                || parameter.startsWith("fbclid=")
                || parameter.startsWith("gclid=")
                || parameter.startsWith("mc_cid=")
                || parameter.startsWith("mc_eid=");
    }
}
