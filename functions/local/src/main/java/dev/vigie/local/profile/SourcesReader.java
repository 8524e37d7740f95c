package dev.vigie.local.profile;

import dev.vigie.business.Channel;
import dev.vigie.business.SourceSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads where to look: one kind of source a line, with its address, how often, and what the scraper needs. */
final class SourcesReader {
    private static final Set<String> COMMON = Set.of("every", "as");

    private final Set<String> kinds;
    private final Keys keys;

    SourcesReader(Set<String> kinds) {
        this.kinds = new TreeSet<>(kinds);
        this.keys = new Keys(kinds.toArray(String[]::new));
    }

    List<SourceSpec> read(Field field) {
        var specs = new ArrayList<SourceSpec>();
        var items = field.list();
        items.forEach(item -> source(item).ifPresent(specs::add));
        if (items.isEmpty()) {
            field.wrong("there is nowhere to look; add - rss: https://…");
        }
        return specs;
    }

    private Optional<SourceSpec> source(Field item) {
        var entries = item.map("a source such as rss: https://…");
        var kind = entries.entrySet().stream()
                .filter(entry -> !COMMON.contains(entry.getKey()))
                .findFirst();
        if (kind.isEmpty()) {
            item.wrong("a source begins with its kind, one of " + String.join(", ", kinds));
            return Optional.empty();
        }
        var name = kind.get().getKey();
        var field = kind.get().getValue();
        if (!kinds.contains(name)) {
            var meant =
                    keys.nearest(name).map(key -> "; did you mean " + key + "?").orElse(".");
            field.wrong("there is no kind of source named \"" + name + "\"" + meant + " The kinds are "
                    + String.join(", ", kinds));
            return Optional.empty();
        }
        entries.forEach((key, other) -> {
            if (!COMMON.contains(key) && !key.equals(name)) {
                other.wrong("\"" + key + "\" does not belong here; what the scraper needs goes into " + name
                        + ": {url: …, " + key + ": …}");
            }
        });
        return spec(item, name, field, entries);
    }

    private static Optional<SourceSpec> spec(Field item, String kind, Field field, Map<String, Field> entries) {
        var written = PlaceReader.of(kind).read(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var every = ProfileReader.optional(entries, "every", Values::duration).orElse(SourceSpec.EVERY);
        if (every.compareTo(Duration.ofMinutes(1)) < 0 || every.compareTo(Duration.ofDays(1)) > 0) {
            entries.getOrDefault("every", item).wrong("a source is looked at every 1m to 1d");
            return Optional.empty();
        }
        var channel = ProfileReader.optional(entries, "as", each -> Values.oneOf(each, Channel.class));
        return Optional.of(
                new SourceSpec(kind, written.get().address(), written.get().options(), every, channel));
    }
}
