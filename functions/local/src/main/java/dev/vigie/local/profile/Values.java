package dev.vigie.local.profile;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The small values of a profile, each with the message for when it is not one. */
final class Values {
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,4})(s|m|h|d)");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}\\.[^@\\s<>\".]{2,}");

    private Values() {}

    static Optional<Duration> duration(Field field) {
        return field.text().flatMap(text -> {
            var match = DURATION.matcher(text);
            if (!match.matches()) {
                field.wrong("\"" + text + "\" is not a duration; write 15m, 2h or 1d");
                return Optional.empty();
            }
            var number = Long.parseLong(match.group(1));
            return Optional.of(
                    switch (match.group(2)) {
                        case "s" -> Duration.ofSeconds(number);
                        case "m" -> Duration.ofMinutes(number);
                        case "h" -> Duration.ofHours(number);
                        default -> Duration.ofDays(number);
                    });
        });
    }

    static Optional<LocalTime> time(Field field) {
        return field.text().flatMap(text -> {
            var match = TIME.matcher(text);
            if (!match.matches()) {
                field.wrong("\"" + text + "\" is not a time of day; write \"21:00\", with the quotes");
                return Optional.empty();
            }
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        });
    }

    static Optional<ZoneId> zone(Field field) {
        return field.text().flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                field.wrong("\"" + text + "\" is not a time zone; write one such as Europe/Paris");
                return Optional.empty();
            }
        });
    }

    static Optional<Locale> locale(Field field) {
        return field.text().flatMap(text -> {
            try {
                var locale = new Locale.Builder()
                        .setLanguageTag(text.replace('_', '-'))
                        .build();
                if (locale.getLanguage().equals("fr") || locale.getLanguage().equals("en")) {
                    return Optional.of(locale);
                }
            } catch (IllformedLocaleException e) {
                // falls through to the one message for both mistakes
            }
            field.wrong("Vigie tells people in French or English; write fr-FR or en-GB instead of \"" + text + "\"");
            return Optional.empty();
        });
    }

    static Optional<String> phone(Field field) {
        return field.text().map(text -> text.replaceAll("[ .()-]", "")).flatMap(text -> {
            if (!PHONE.matcher(text).matches()) {
                field.wrong("\"" + text + "\" is not an international number; write +33600000001, with the quotes");
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    static Optional<String> email(Field field) {
        return field.text().flatMap(text -> {
            if (!EMAIL.matcher(text).matches()) {
                field.wrong("\"" + text + "\" is not an e-mail address");
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    static <E extends Enum<E>> Optional<E> oneOf(Field field, Class<E> type) {
        return field.text().flatMap(text -> {
            var found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(text.replace('-', '_')))
                    .findFirst();
            if (found.isEmpty()) {
                var choices = Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
                field.wrong("\"" + text + "\" is none of " + choices);
            }
            return found;
        });
    }
}
