package dev.vigie.scrapers.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a proper address of what people and servers write: spaces, accents and international host names included. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?):/{1,3}([^/?#]*)([^#]*)(#.*)?");
    private static final String ALLOWED = "-._~:/?[]@!$&'()*+,;=%";

    private WebAddress() {}

    static URI parse(String text) throws Forbidden {
        var clean = text.strip().replaceAll("[\\t\\r\\n]", "");
        var parts = PARTS.matcher(clean);
        if (!parts.matches()) {
            throw new Forbidden("only http and https addresses are fetched, not \"" + shortened(clean) + "\"");
        }
        if (parts.group(2).contains("@")) {
            throw new Forbidden("an address with a user name in it is not fetched");
        }
        try {
            var path = parts.group(3);
            return new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host(parts.group(2)) + encoded(path))
                    .parseServerAuthority();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Forbidden("\"" + shortened(clean) + "\" is not an address");
        }
    }

    /** Where a link on a page leads. */
    static URI resolve(URI base, String link) throws Forbidden {
        var clean = link.strip();
        if (clean.startsWith("//")) {
            return parse(base.getScheme() + ":" + clean);
        }
        if (clean.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return parse(clean);
        }
        try {
            return parse(base.resolve(encoded(clean)).toString());
        } catch (IllegalArgumentException e) {
            throw new Forbidden("\"" + shortened(clean) + "\" is not an address");
        }
    }

    /** Scheme, host and port: what robots.txt and secrets belong to. */
    static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String host(String authority) {
        if (authority.startsWith("[")) {
            return authority;
        }
        var colon = authority.lastIndexOf(':');
        var name = colon < 0 ? authority : authority.substring(0, colon);
        var port = colon < 0 ? "" : authority.substring(colon);
        return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT) + (port.equals(":") ? "" : port);
    }

    private static String encoded(String text) {
        var out = new StringBuilder();
        for (var index = 0; index < text.length(); ) {
            var point = text.codePointAt(index);
            index += Character.charCount(point);
            if (point == '%' && !text.substring(index).matches("(?s)[0-9a-fA-F]{2}.*")) {
                out.append("%25");
            } else if (point < 128 && (Character.isLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0)) {
                out.appendCodePoint(point);
            } else {
                for (var octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
            }
        }
        return out.toString();
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
