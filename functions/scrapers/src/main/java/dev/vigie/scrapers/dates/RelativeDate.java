package dev.vigie.scrapers.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a date that is told from now, in French or English, lower case and without accents: "il y a 40 min". */
final class RelativeDate {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("deux", 2),
            Map.entry("couple of", 2),
            Map.entry("three", 3),
            Map.entry("trois", 3),
            Map.entry("few", 3),
            Map.entry("quelques", 3),
            Map.entry("four", 4),
            Map.entry("quatre", 4),
            Map.entry("five", 5),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("sept", 7),
            Map.entry("eight", 8),
            Map.entry("huit", 8),
            Map.entry("nine", 9),
            Map.entry("neuf", 9),
            Map.entry("ten", 10),
            Map.entry("dix", 10),
            Map.entry("eleven", 11),
            Map.entry("onze", 11),
            Map.entry("twelve", 12),
            Map.entry("douze", 12));

    private static final String UNIT = "(decades?|decennies?|years?|yrs?|y|ans?|annees?|months?|mois|mos?|weeks?|wks?|w"
            + "|semaines?|sem|days?|jours?|d|j|hours?|hrs?|hr|h|heures?|minutes?|mins?|mn|m|seconds?|secondes?|secs?|s)";
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,7}(?:[.,]\\d{1,4})?|" + String.join("|", NUMBERS.keySet()) + ")\\s*" + UNIT + "\\b\\.?");
    private static final Pattern AROUND = Pattern.compile(
            "\\b(il\\s?y\\s?a|ilya|depuis|about|around|approximately|over|almost|nearly|less than|more than|environ"
                    + "|pres de|presque|plus de|moins de|a peine|ago|before|earlier|plus tot|and|et|old|a few(?= )"
                    + "|publie|posted|modifie|mis a jour|updated|edited)\\b|^now -|[,.;:()•·]");
    private static final List<Map.Entry<Pattern, Integer>> DAYS = List.of(
            Map.entry(Pattern.compile("^(the )?day before yesterday|^avant[- ]?hier"), 2),
            Map.entry(Pattern.compile("^yesterday|^hier"), 1),
            Map.entry(Pattern.compile("^(today|aujourd.?hui|ce (matin|soir|jour)|this (morning|evening))"), 0));
    private static final Pattern NOW =
            Pattern.compile("^(just now|now|maintenant|a l.instant|till date|moments? ago|a moment ago)$");
    private static final Pattern LAST =
            Pattern.compile("^last (week|month|year)$|^(?:la |le |l.)?(semaine|mois|an|annee)" + " derni(?:er|ere)$");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:last |le )?(mon|lun|tue|mar|wed|mer|thu|jeu|fri|ven|sat|sam|sun|dim)([a-z]*)\\b\\.?"
                    + "(?: dernier| last)?");
    private static final Pattern DAY_NAME =
            Pattern.compile("(day|sday|nesday|rsday|urday|di|credi|dredi|edi|anche|s|rs|)");
    private static final String WEEK = "mon lun tue mar wed mer thu jeu fri ven sat sam sun dim";

    private RelativeDate() {}

    static Optional<ZonedDateTime> read(String plain, ZonedDateTime now) {
        try {
            return told(plain.replace('\u2019', '\'').strip(), now);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    static Optional<ZonedDateTime> told(String text, ZonedDateTime now) {
        if (NOW.matcher(text).find()) {
            return Optional.of(now);
        }
        var last = LAST.matcher(text);
        if (last.find()) {
            return Optional.of(earlier(now, 1, last.group(1) == null ? last.group(2) : last.group(1)));
        }
        for (var day : DAYS) {
            var word = day.getKey().matcher(text);
            if (word.find()) {
                return at(now.minusDays(day.getValue()), text.substring(word.end()), now.toLocalTime());
            }
        }
        return weekday(text, now).or(() -> thisYear(text, now));
    }

    /** Every word must be a number with its unit or one that goes with those. */
    static Optional<ZonedDateTime> ago(String text, ZonedDateTime now) {
        var rest = new StringBuilder();
        var then = now;
        var end = 0;
        var part = PART.matcher(text);
        while (part.find()) {
            rest.append(text, end, part.start()).append(' ');
            end = part.end();
            var written = part.group(1).replace(',', '.');
            var number = Character.isDigit(written.charAt(0))
                    ? Double.parseDouble(written)
                    : NUMBERS.getOrDefault(written, 1);
            then = earlier(then, number, part.group(2));
        }
        rest.append(text.substring(end));
        var nothingElse = AROUND.matcher(rest).replaceAll(" ").isBlank();
        return end > 0 && nothingElse ? Optional.of(then) : Optional.empty();
    }

    private static ZonedDateTime earlier(ZonedDateTime now, double number, String unit) {
        var whole = (long) number;
        return switch (unit.charAt(0)) {
            case 'd' -> unit.startsWith("dec") ? now.minusYears(10 * whole) : now.minus(seconds(number, 86_400));
            case 'y', 'a' -> now.minusYears(whole);
            case 'w' -> now.minus(seconds(number, 7 * 86_400));
            case 'j' -> now.minus(seconds(number, 86_400));
            case 'h' -> now.minus(seconds(number, 3_600));
            case 's' -> now.minus(seconds(number, unit.startsWith("sem") ? 7 * 86_400 : 1));
            default -> unit.startsWith("mo") ? now.minusMonths(whole) : now.minus(seconds(number, 60));
        };
    }

    private static Duration seconds(double number, int each) {
        return Duration.ofSeconds(Math.round(number * each));
    }

    /** The last day of this name, today excepted. */
    private static Optional<ZonedDateTime> weekday(String text, ZonedDateTime now) {
        var day = WEEKDAY.matcher(text);
        if (!day.find() || !DAY_NAME.matcher(day.group(2)).matches()) {
            return Optional.empty();
        }
        var index = WEEK.indexOf(day.group(1)) / 8;
        return at(
                now.with(TemporalAdjusters.previous(DayOfWeek.of(index + 1))),
                text.substring(day.end()),
                LocalTime.MIDNIGHT);
    }

    /** That day at the time that follows; nothing if something else follows. */
    private static Optional<ZonedDateTime> at(ZonedDateTime day, String rest, LocalTime otherwise) {
        var words = rest.replaceAll("^[\\s,]*(?:at\\b|a\\b|@)?\\s*", "");
        if (words.isBlank()) {
            return Optional.of(day.with(otherwise));
        }
        return ClockTime.in(words)
                .filter(time -> time.start() == 0 && words.length() - time.end() < 3)
                .map(time -> day.with(time.time()));
    }

    /** A day and month without a year: the last time they were. */
    private static Optional<ZonedDateTime> thisYear(String text, ZonedDateTime now) {
        var time = ClockTime.in(text);
        var around = time.map(found -> text.substring(0, found.start()) + " " + text.substring(found.end()))
                .orElse(text);
        return DayReader.monthAndDay(around).map(found -> {
            var day = found.isValidYear(now.getYear()) ? found.atYear(now.getYear()) : found.atYear(leapBefore(now));
            var past = day.isAfter(now.toLocalDate().plusDays(1)) ? sameDay(day) : day;
            return past.atTime(time.map(ClockTime::time).orElse(LocalTime.MIDNIGHT))
                    .atZone(now.getZone());
        });
    }

    private static LocalDate sameDay(LocalDate day) {
        return day.minusYears(1);
    }

    private static int leapBefore(ZonedDateTime now) {
        var year = now.getYear();
        while (!Year.isLeap(year)) {
            year--;
        }
        return year;
    }
}
