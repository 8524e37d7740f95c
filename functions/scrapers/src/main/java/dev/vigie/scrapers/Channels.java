package dev.vigie.scrapers;

import dev.vigie.business.Channel;
import dev.vigie.business.SourceSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what sort of place a text stands in: what the owner said, else by kind, else whether the press is there. */
final class Channels {
    private static final Set<String> PRESS = press();

    private Channels() {}

    static Channel of(SourceSpec spec, String url) {
        return spec.channel().orElseGet(() -> switch (spec.kind()) {
            case "reviews" -> Channel.REVIEW;
            case "page", "discourse", "stackexchange", "hackernews" -> Channel.FORUM;
            case "mastodon", "bluesky", "lemmy", "youtube", "reddit" -> Channel.SOCIAL;
            case "gdelt" -> Channel.PRESS;
            default -> isPress(url) ? Channel.PRESS : Channel.WEB;
        });
    }

    private static boolean isPress(String url) {
        var host = host(url);
        for (var dot = -1; ; ) {
            var suffix = host.substring(dot + 1);
            if (PRESS.contains(suffix)) {
                return true;
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return false;
            }
        }
    }

    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getHost(), "").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Set<String> press() {
        try (var list = Objects.requireNonNull(
                Channels.class.getResourceAsStream("press-hosts.txt"), "press-hosts.txt is missing from the jar")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
