package dev.vigie.pages.words;

import java.util.regex.Pattern;

/** Sets our own texts as a printer would: in French, no line begins with a mark or breaks between a figure and its unit. */
public final class Typography {
    private static final String NO_BREAK = "\u00a0";
    private static final String THIN_NO_BREAK = "\u202f";
    private static final Pattern BEFORE_HIGH_MARK = Pattern.compile(" ([?!;])");
    private static final Pattern BEFORE_LOW_MARK = Pattern.compile(" ([:»%€])");
    private static final Pattern OPENING_QUOTE = Pattern.compile("« ");
    private static final Pattern FIGURE_AND_UNIT =
            Pattern.compile("(?<=\\d) (?=(?:h|min|ko|km|ans?|jours?|mois|heures?|minutes?|premières)\\b)");
    private static final Pattern HOUR_AND_MINUTE = Pattern.compile("(?<=\\d[ \u00a0]h) (?=\\d)");

    private Typography() {}

    public static String set(String text, Language language) {
        if (language == Language.EN) {
            return text.replace('\'', '’');
        }
        var set = text.replace('\'', '’');
        set = BEFORE_HIGH_MARK.matcher(set).replaceAll(THIN_NO_BREAK + "$1");
        set = BEFORE_LOW_MARK.matcher(set).replaceAll(NO_BREAK + "$1");
        set = OPENING_QUOTE.matcher(set).replaceAll("«" + NO_BREAK);
        set = FIGURE_AND_UNIT.matcher(set).replaceAll(NO_BREAK);
        return HOUR_AND_MINUTE.matcher(set).replaceAll(NO_BREAK);
    }
}
