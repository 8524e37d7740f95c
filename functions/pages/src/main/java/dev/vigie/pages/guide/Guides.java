package dev.vigie.pages.guide;

import dev.vigie.pages.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The guides that are there, in both languages. */
public final class Guides {
    /** For every alert, before any other guide. */
    public static final String FIRST_REFLEXES = "G00";

    /** Before anybody deletes or hides anything. */
    public static final String BEFORE_REMOVING = "G06";

    private static final List<String> IDS =
            IntStream.rangeClosed(0, 21).mapToObj("G%02d"::formatted).toList();

    private final Map<Language, SortedMap<String, Guide>> guides = new EnumMap<>(Language.class);

    private Guides() {}

    /** The guides that come with Vigie. */
    public static Guides shipped() {
        var shipped = new Guides();
        for (var language : Language.values()) {
            var found = new TreeMap<String, Guide>();
            for (var id : IDS) {
                var file = language.code() + "/" + id + ".md";
                found.put(id, GuideReader.read(file, text("/guides/" + file)));
            }
            shipped.guides.put(language, found);
        }
        return shipped;
    }

    public Optional<Guide> find(String id, Language language) {
        return Optional.ofNullable(in(language).get(id));
    }

    /** All of one language, by id. */
    public List<Guide> all(Language language) {
        return List.copyOf(in(language).values());
    }

    private SortedMap<String, Guide> in(Language language) {
        return Objects.requireNonNull(guides.get(language), "every language has its guides");
    }

    private static String text(String file) {
        try (var stream = Guides.class.getResourceAsStream(file)) {
            var guide = Objects.requireNonNull(stream, file + " is not in the jar");
            return new String(guide.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
