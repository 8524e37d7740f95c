package dev.vigie.local.demo;

import dev.vigie.local.demo.Scenario.About;
import dev.vigie.local.demo.Scenario.Act;
import dev.vigie.local.demo.Scenario.Form;
import dev.vigie.local.demo.Scenario.Place;
import dev.vigie.local.demo.Scenario.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a town's folder: {@code scenario.yaml} and {@code profile.yaml}. */
public final class ScenarioReader {
    private final Function<String, Optional<String>> files;

    /** @param files the text of a file of the folder, by name */
    public ScenarioReader(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** A town that ships with Vigie. */
    public static ScenarioReader shipped(String town) {
        return new ScenarioReader(name -> {
            try (var in = ScenarioReader.class.getResourceAsStream("/demo/" + town + "/" + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @throws IllegalArgumentException when a file is missing or wrong, with what and where */
    public Scenario read() {
        var root = new Entry(
                "scenario.yaml", new Load(LoadSettings.builder().build()).loadFromString(file("scenario.yaml")));
        var zone = ZoneId.of(root.text("timezone"));
        var starts = LocalDateTime.parse(root.text("starts"));
        var places = new LinkedHashMap<String, Place>();
        root.entry("places")
                .keys()
                .forEach(name ->
                        places.put(name, place(name, root.entry("places").entry(name))));
        var posts = new ArrayList<Post>();
        for (var each : root.list("posts")) {
            posts.add(post(posts.size() + 1, each, starts, zone, places));
        }
        posts.sort(Comparator.comparing(Post::at));
        var acts = root.list("acts").stream().map(ScenarioReader::act).toList();
        var length = Duration.ofDays(Long.parseLong(root.text("days")));
        return new Scenario(
                root.text("title"),
                starts.atZone(zone).toInstant(),
                zone,
                length,
                places,
                posts,
                acts,
                file("profile.yaml"));
    }

    private String file(String name) {
        return files.apply(name).orElseThrow(() -> new IllegalArgumentException("the town has no file " + name));
    }

    private static Place place(String name, Entry entry) {
        return new Place(
                name,
                entry.choice("form", Form.class),
                entry.text("path"),
                entry.text("title"),
                Integer.parseInt(entry.text("keeps")));
    }

    private static Post post(int number, Entry entry, LocalDateTime starts, ZoneId zone, Map<String, Place> places) {
        var at = entry.text("at").split(" ");
        var day = starts.toLocalDate().plusDays(Long.parseLong(at[0]) - 1);
        var place = places.get(entry.text("in"));
        if (place == null) {
            throw new IllegalArgumentException(entry.where + ": there is no place " + entry.text("in"));
        }
        return new Post(
                number,
                day.atTime(LocalTime.parse(at[1])).atZone(zone).toInstant(),
                place,
                entry.text("by"),
                entry.optional("title").orElse(""),
                entry.text("text"),
                entry.optional("stars").map(Integer::valueOf),
                entry.choice("about", About.class));
    }

    private static Act act(Entry entry) {
        var after = Duration.parse("PT" + entry.text("after").toUpperCase(Locale.ROOT));
        return new Act(entry.text("contact"), entry.text("on"), after, entry.text("act"));
    }

    /** A map of the file that knows its name, so that a mistake can be found. */
    private record Entry(String where, Object value) {
        private Map<?, ?> map() {
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalArgumentException(where + ": a map is expected");
        }

        List<String> keys() {
            return map().keySet().stream().map(String::valueOf).toList();
        }

        Optional<String> optional(String key) {
            return Optional.ofNullable(map().get(key)).map(String::valueOf);
        }

        String text(String key) {
            return optional(key).orElseThrow(() -> new IllegalArgumentException(where + ": " + key + " is missing"));
        }

        Entry entry(String key) {
            var inner = map().get(key);
            if (inner == null) {
                throw new IllegalArgumentException(where + ": " + key + " is missing");
            }
            return new Entry(where + "." + key, inner);
        }

        List<Entry> list(String key) {
            if (!(entry(key).value() instanceof List<?> list)) {
                throw new IllegalArgumentException(where + "." + key + ": a list is expected");
            }
            var entries = new ArrayList<Entry>();
            for (var item : list) {
                entries.add(new Entry(where + "." + key + "[" + entries.size() + "]", item));
            }
            return entries;
        }

        <E extends Enum<E>> E choice(String key, Class<E> type) {
            try {
                return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + "." + key + ": there is no " + text(key), e);
            }
        }
    }
}
