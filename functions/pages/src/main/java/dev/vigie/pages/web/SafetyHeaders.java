package dev.vigie.pages.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What every answer tells the browser: run nothing, load nothing, keep nothing, tell nobody where you come from. */
public final class SafetyHeaders {
    private SafetyHeaders() {}

    /** @param style the one style sheet that a page may bear, named by its hash */
    public static Map<String, String> allowing(String style) {
        var policy = "default-src 'none'; style-src 'sha256-" + hash(style) + "'; form-action 'self'; "
                + "frame-ancestors 'none'; base-uri 'none'";
        return Map.ofEntries(
                Map.entry("Content-Security-Policy", policy),
                Map.entry("Referrer-Policy", "no-referrer"),
                Map.entry("X-Content-Type-Options", "nosniff"),
                Map.entry("X-Frame-Options", "DENY"),
                Map.entry("X-Robots-Tag", "noindex, nofollow, noarchive"),
                Map.entry("Cache-Control", "no-store"),
                Map.entry("Strict-Transport-Security", "max-age=31536000"),
                Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
                Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
                Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
    }

    private static String hash(String style) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
