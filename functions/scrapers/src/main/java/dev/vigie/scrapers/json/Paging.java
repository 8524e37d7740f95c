package dev.vigie.scrapers.json;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Hints;
import dev.vigie.scrapers.Reading;
import dev.vigie.source.Source;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Goes back through pages that give the newest first, until what was read last time. */
public final class Paging {
    private Paging() {}

    /**
     * A page whose texts are dated and whose pages are counted from 1 in a parameter: the cursor is the newest time
     * seen, and the next page is asked for while a full page holds nothing as old as that.
     */
    public static Reading newestFirst(
            Source source, Answer answer, List<Found> found, List<String> gone, int full, String parameter) {
        var number = Api.parameter(answer.url(), parameter).map(Paging::number).orElse(1);
        var then = found.size() + gone.size() >= full && isAllNew(source, found)
                ? List.of(Ask.of(Api.with(answer.url(), parameter, "" + (number + 1)), "application/json"))
                : List.<Ask>of();
        return page(found, number == 1 ? newest(found) : Optional.empty(), then, gone);
    }

    /** Whether nothing here is as old as what was read last time; the first visit never goes back further. */
    public static boolean isAllNew(Source source, List<Found> found) {
        var last = source.progress().cursor().flatMap(Paging::time);
        return last.isPresent()
                && found.stream()
                        .flatMap(each -> each.published().stream())
                        .allMatch(published -> published.isAfter(last.get()));
    }

    /** The newest time, as a cursor. */
    public static Optional<String> newest(List<Found> found) {
        return found.stream()
                .flatMap(each -> each.published().stream())
                .max(Instant::compareTo)
                .map(Instant::toString);
    }

    /** A page of texts, some of which may be gone. */
    public static Reading page(List<Found> found, Optional<String> cursor, List<Ask> then, List<String> gone) {
        return found.isEmpty() && gone.isEmpty() && then.isEmpty()
                ? new Reading.Empty()
                : new Reading.Mentions(found, cursor, then, gone, Hints.NONE);
    }

    /** The time that a cursor is. */
    public static Optional<Instant> time(String cursor) {
        try {
            return Optional.of(Instant.parse(cursor));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
