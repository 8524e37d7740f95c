package dev.vigie.scrapers.article;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a day in running text, in the languages of Europe: {@code 12 mars 2024}, {@code March 12th, 2024}, {@code 12.3.24}. */
final class DayText {
    private static final List<String> MONTHS = List.of(
            "january|januar|januari|janvier|janner|enero|gennaio|janeiro|stycznia|styczen|ocak|ledna|leden|january|janv|jan|ene|gen",
            "february|februar|februari|fevrier|feber|febrero|febbraio|fevereiro|lutego|luty|subat|unora|unor|fevr|feb|fev",
            "march|marz|maerz|mars|marzo|marco|maart|marca|marzec|mart|brezna|brezen|mar|mrt|mrz",
            "april|avril|abril|aprile|kwietnia|kwiecien|nisan|dubna|duben|apr|avr|abr",
            "may|mai|mayo|maggio|maio|mei|maja|maj|mayis|kvetna|kveten|mag",
            "june|juni|juin|junio|giugno|junho|czerwca|czerwiec|haziran|cervna|cerven|jun|giu",
            "july|juli|juillet|julio|luglio|julho|lipca|lipiec|temmuz|cervence|cervenec|juil|jul|lug",
            "august|aout|agosto|augustus|augusti|sierpnia|sierpien|agustos|srpna|srpen|aug|ago",
            "september|septembre|septiembre|settembre|setembro|wrzesnia|wrzesien|eylul|zari|sept|sep|set",
            "october|oktober|octobre|octubre|ottobre|outubro|pazdziernika|pazdziernik|ekim|rijna|rijen|oct|okt|ott|out",
            "november|novembre|noviembre|novembro|listopada|listopad|kasim|nov",
            "december|dezember|decembre|diciembre|dicembre|dezembro|grudnia|grudzien|aralik|prosince|prosinec|dec|dez|dic");

    private static final String MONTH =
            MONTHS.stream().map(each -> "(" + each + ")").collect(Collectors.joining("|"));
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|e|o|\\.)?,?[\\s-]*(?:of |de |d')?(?:" + MONTH
                    + ")\\b[.,]*[\\s-]*(?:de |del )?(\\d{4}|\\d{2}(?![\\d:]))(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(?=[a-z]{3,12}[.,]?\\s*\\d)(?:" + MONTH
            + ")\\b[.,]?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s)\\s*(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d./-])((?:19|20)\\d{2})([-/.年])\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d.]\\d)");
    private static final int OLDEST = 1995;

    private DayText() {}

    /** The first day that the text names. */
    static Optional<LocalDate> first(String text, boolean monthFirst) {
        if (text.chars().filter(Character::isDigit).limit(3).count() < 3) {
            return Optional.empty();
        }
        var plain = plain(text);
        return java.util.stream.Stream.of(
                        first(YEAR_FIRST, plain, found -> day(number(found, 1), number(found, 3), number(found, 4))),
                        first(DAY_FIRST, plain, found -> day(year(found.group(14)), month(found, 2), number(found, 1))),
                        first(MONTH_FIRST, plain, found -> day(number(found, 14), month(found, 1), number(found, 13))),
                        first(NUMBERS, plain, found -> numbers(found, monthFirst)))
                .flatMap(Optional::stream)
                .min(java.util.Comparator.comparingInt(Seen::at))
                .map(Seen::day);
    }

    private static Optional<Seen> first(
            Pattern pattern, String text, java.util.function.Function<MatchResult, Optional<LocalDate>> day) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> day.apply(found).map(each -> new Seen(found.start(), each)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> numbers(MatchResult found, boolean monthFirst) {
        var one = number(found, 1);
        var two = number(found, 3);
        var year = year(found.group(4));
        var american = two > 12 || monthFirst && found.group(2).equals("/") && one <= 12;
        return american ? day(year, one, two) : day(year, two, one);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day))
                    .filter(each -> each.getYear() >= OLDEST && each.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(MatchResult found, int group) {
        return IntStream.range(0, 12)
                        .filter(at -> found.group(group + at) != null)
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        return written.length() > 2 ? year : 2000 + year;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
    }

    private record Seen(int at, LocalDate day) {}
}
