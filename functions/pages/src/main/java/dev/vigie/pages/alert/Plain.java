package dev.vigie.pages.alert;

import java.util.regex.Pattern;

/** Takes out of other people's text what could trick the eye: control characters and marks that turn the reading direction. */
final class Plain {
    private static final Pattern TRICKS =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private Plain() {}

    static String text(String text) {
        return TRICKS.matcher(text.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }
}
