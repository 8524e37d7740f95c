package dev.vigie.scrapers.find;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes kinds of source that speak with an engine or a large place in its own language, where Vigie has them. */
record Natives(Set<String> kinds) {
    private static final Pattern COMMUNITY = Pattern.compile("/c/([\\w@.]+)");
    private static final Pattern TAG = Pattern.compile("/tags?/([^/?#]+)");
    private static final Pattern GROUP = Pattern.compile("/r/(\\w+)");
    private static final Pattern CHANNEL = Pattern.compile("/channel/([\\w-]+)");

    List<Proposal> of(Engine engine, URI page) {
        var host = page.getAuthority();
        var line = switch (engine) {
            case DISCOURSE ->
                "discourse: {url: " + Proposal.quoted(page.resolve("/").toString()) + "}";
            case LEMMY -> "lemmy: {instance: " + Proposal.quoted(host) + option(", community: ", COMMUNITY, page) + "}";
            case MASTODON -> "mastodon: {instance: " + Proposal.quoted(host) + option(", tag: ", TAG, page) + "}";
            default -> "";
        };
        return proposed(Stream.of(line), "it runs on " + engine.title());
    }

    List<Proposal> of(URI page) {
        var host = page.getHost() == null ? "" : page.getHost();
        var lines = Stream.of(
                host.matches("(?:.*\\.)?reddit\\.com")
                                && GROUP.matcher(page.getPath()).find()
                        ? "reddit: {query: \"*\"" + option(", subreddit: ", GROUP, page) + "}"
                        : "",
                host.matches("(?:.*\\.)?youtube\\.com")
                                && CHANNEL.matcher(page.getPath()).find()
                        ? "youtube: {query: \"*\"" + option(", channel: ", CHANNEL, page) + "}"
                        : "");
        return proposed(lines, "it is a place that Vigie knows");
    }

    List<Proposal> named(String name) {
        var tag = name.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
        var words = Proposal.quoted("\"" + name + "\"");
        return proposed(
                Stream.of(
                        "bluesky: " + words,
                        "reddit: " + words,
                        "gdelt: " + words,
                        "youtube: " + words,
                        "mastodon: {instance: mastodon.social, tag: " + Proposal.quoted(tag) + "}"),
                "searches for the name");
    }

    private List<Proposal> proposed(Stream<String> lines, String because) {
        return lines.filter(line -> kinds.contains(line.split(":", 2)[0]))
                .map(line -> new Proposal("- " + line, because))
                .toList();
    }

    private static String option(String before, Pattern pattern, URI page) {
        var found = pattern.matcher(page.getPath() == null ? "" : page.getPath());
        return found.find() ? before + Proposal.quoted(found.group(1)) : "";
    }
}
