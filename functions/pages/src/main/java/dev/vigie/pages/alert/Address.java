package dev.vigie.pages.alert;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells addresses that a browser opens as a page from all others; a mention may name any. */
final class Address {
    /** Hosts that are no plain ASCII, or bear an underscore, are none to {@link URI} and yet stand for pages. */
    private static final Pattern HOST = Pattern.compile("([\\p{L}\\p{N}._-]{1,253})(:\\d{1,5})?");

    private Address() {}

    /** The address, where it is http or https and names a host. */
    static Optional<String> safe(String url) {
        return host(url).map(_ -> url.strip());
    }

    static Optional<String> host(String url) {
        try {
            var uri = URI.create(url.strip());
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Optional.empty();
            }
            var authority =
                    HOST.matcher(Optional.ofNullable(uri.getRawAuthority()).orElse(""));
            return authority.matches() ? Optional.of(authority.group(1)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
