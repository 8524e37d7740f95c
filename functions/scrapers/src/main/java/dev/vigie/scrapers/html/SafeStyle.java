package dev.vigie.scrapers.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps of a style attribute the plain looks: colours, fonts, widths; nothing that loads, moves or computes. */
final class SafeStyle {
    private static final Pattern PROPERTY = Pattern.compile(
            "(azimuth|background-color|border-(bottom|left|right|top)-color|border-collapse|border-color|clear|color"
                    + "|cursor|direction|display|elevation|float|font(-family|-size|-style|-variant|-weight)?|height"
                    + "|letter-spacing|line-height|overflow|pause(-after|-before)?|pitch(-range)?|richness"
                    + "|speak(-header|-numeral|-punctuation)?|speech-rate|stress|text-(align|decoration|indent)"
                    + "|unicode-bidi|vertical-align|voice-family|volume|white-space|width"
                    + "|(background|border|margin|padding)(-(top|bottom|left|right|style|width)){0,2})");
    private static final Pattern VALUE = Pattern.compile("(?!.*(url|expression|import)\\s*\\()[\\w\\s#.,%!'()+-]*");

    private SafeStyle() {}

    static Optional<String> of(String style) {
        if (style.contains("\\") || style.contains("/*") || style.contains("&")) {
            return Optional.empty();
        }
        var kept = new StringBuilder(style.length() + 1);
        for (var start = 0; start < style.length(); ) {
            var semicolon = style.indexOf(';', start);
            var end = semicolon < 0 ? style.length() : semicolon;
            var declaration = style.substring(start, end).strip();
            if (isPlain(declaration)) {
                kept.append(kept.isEmpty() ? "" : " ").append(declaration).append(';');
            }
            start = end + 1;
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.toString());
    }

    private static boolean isPlain(String declaration) {
        var colon = declaration.indexOf(':');
        if (colon < 0) {
            return false;
        }
        var property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        return PROPERTY.matcher(property).matches() && VALUE.matcher(value).matches();
    }
}
