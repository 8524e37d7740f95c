package dev.vigie.score;

import dev.vigie.score.language.Languages;
import dev.vigie.score.text.Text;
import java.util.Optional;
import java.util.Set;

/** In which languages a text is read. */
final class Language {
    private static final Languages LANGUAGES = Languages.shipped();
    private static final Set<String> BOTH = Set.of("fr", "en");

    private Language() {}

    static String of(Text text) {
        return LANGUAGES.of(text);
    }

    /** The languages whose words are read: what the source says and what the text looks like, both where in doubt. */
    static Set<String> spoken(Optional<String> said, String found) {
        var source = said.orElse(found);
        if (found.equals(Languages.UNKNOWN)) {
            return isKnown(source) ? Set.of(source) : BOTH;
        }
        return source.equals(found) || !isKnown(source) ? Set.of(found) : Set.of(source, found);
    }

    private static boolean isKnown(String language) {
        return Languages.KNOWN.contains(language);
    }
}
