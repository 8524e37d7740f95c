package dev.vigie.pages.web;

import java.net.URI;
import java.util.Locale;

/**
 * Where a form was sent from, as far as the browser says. Our pages send no referrer, therefore an honest browser says
 * {@code Origin: null}; the seal within the form decides then.
 */
public final class Provenance {
    private final String authority;

    /** @param publicUrl the address under which the pages are known; where it is empty, the request's own host counts */
    public Provenance(String publicUrl) {
        this.authority = authority(publicUrl);
    }

    /** Whether the browser says that another site sent this form. */
    public boolean isForeign(Request request) {
        var site = request.header("sec-fetch-site");
        if (site.isPresent()) {
            return !site.get().equals("same-origin") && !site.get().equals("none");
        }
        var origin = request.header("origin").orElse("null");
        if (origin.equals("null")) {
            return false;
        }
        var sender = authority(origin);
        var host = request.header("host").orElse("").toLowerCase(Locale.ROOT);
        return sender.isEmpty() || !sender.equals(authority) && !sender.equals(host);
    }

    private static String authority(String url) {
        try {
            var authority = URI.create(url).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
