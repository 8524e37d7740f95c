package dev.vigie.pages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Vigie speaks; French unless English is asked for. */
public enum Language {
    FR(Locale.FRANCE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Its name in HTML and in addresses: {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The one to switch to. */
    public Language other() {
        return this == FR ? EN : FR;
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : FR;
    }

    /** The language of this code, where there is one. */
    public static Optional<Language> coded(String code) {
        return List.of(values()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** What a browser that we know nothing else of prefers. */
    public static Language preferred(String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var best = Locale.lookup(ranges, List.of(Locale.FRENCH, Locale.ENGLISH));
            return best == null ? FR : of(best);
        } catch (IllegalArgumentException e) {
            return FR;
        }
    }
}
