package dev.vigie.scrapers.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the day of a date, in lower case and without accents. */
final class DayReader {
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern PACKED = Pattern.compile("^\\s*(\\d{4}|\\d{2})(\\d{2})(\\d{2})\\s*$");
    private static final Pattern SHORT = Pattern.compile("^\\s*(\\d{2})-(\\d{2})-(\\d{2})\\s*$");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{2})(?![\\d:.]*\\d)");
    private static final Pattern MONTH = Pattern.compile("^\\s*(\\d{4})(?:-(\\d{2}))?\\s*$");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d:])(\\d{1,4})(?:st|nd|rd|th|er|e)?(?![\\d:a-z])");

    /** How months begin, in English and French, and in some neighbours' languages where that disturbs nobody. */
    private static final List<Pattern> MONTHS = java.util.stream.Stream.of(
                    "jan|ene|gen",
                    "fe[bv]",
                    "mar(?!di)|maer|mrz",
                    "a[pv]r|abr",
                    "ma[iyg]",
                    "juin|jun|giu",
                    "juil|jul|lug",
                    "aug|aou|ago",
                    "sept?|set",
                    "oct|okt|out|ott",
                    "nov",
                    "de[czs]|dic")
            .map(start -> Pattern.compile("^(?:" + start + ")[a-z]*$"))
            .toList();

    private DayReader() {}

    static Optional<LocalDate> read(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4)));
        }
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.find()) {
            return Optional.of(dayOrMonthFirst(number(yearLast, 1), number(yearLast, 3), number(yearLast, 4)));
        }
        var shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.find()) {
            return Optional.of(dayOrMonthFirst(number(shortYear, 1), number(shortYear, 2), year(shortYear.group(3))));
        }
        return packed(text).or(() -> withMonthName(text));
    }

    private static Optional<LocalDate> packed(String text) {
        for (var pattern : List.of(PACKED, SHORT)) {
            var packed = pattern.matcher(text);
            if (packed.find()) {
                return Optional.of(LocalDate.of(year(packed.group(1)), number(packed, 2), number(packed, 3)));
            }
        }
        var month = MONTH.matcher(text);
        return month.find()
                ? Optional.of(LocalDate.of(number(month, 1), month.group(2) == null ? 1 : number(month, 2), 1))
                : Optional.empty();
    }

    /** Europe writes the day first; where that cannot be, the month was. */
    private static LocalDate dayOrMonthFirst(int first, int second, int year) {
        return second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    /** A day of a month by name, where no year is given. */
    static Optional<MonthDay> monthAndDay(String text) {
        var month = lastMonth(text);
        var numbers =
                NUMBER.matcher(text).results().map(found -> found.group(1)).toList();
        return month.isPresent() && numbers.size() == 1 && numbers.getFirst().length() < 3
                ? Optional.of(MonthDay.of(month.getAsInt(), Integer.parseInt(numbers.getFirst())))
                : Optional.empty();
    }

    private static Optional<LocalDate> withMonthName(String text) {
        var month = lastMonth(text);
        var numbers = new ArrayList<String>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group(1)));
        if (month.isEmpty() || numbers.size() < 2) {
            return Optional.empty();
        }
        var yearFirst = numbers.getFirst().length() == 4;
        var day = Integer.parseInt(numbers.get(yearFirst ? 1 : 0));
        var year = year(numbers.get(yearFirst ? 0 : 1));
        return Optional.of(LocalDate.of(year, month.getAsInt(), day));
    }

    /** The last one, since {@code mar.} may be a Tuesday but then a month follows. */
    private static OptionalInt lastMonth(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(DayReader::month)
                .filter(month -> month > 0)
                .reduce((_, later) -> later);
    }

    private static int month(String word) {
        for (var index = 0; index < MONTHS.size(); index++) {
            if (MONTHS.get(index).matcher(word).matches()) {
                return index + 1;
            }
        }
        return 0;
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        return written.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
