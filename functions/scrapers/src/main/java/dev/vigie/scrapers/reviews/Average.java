package dev.vigie.scrapers.reviews;

import dev.vigie.mention.Reach;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.reviews.PageReviews.Standing;
import java.util.Locale;
import java.util.Optional;

/**
 * The average rating that a page shows, against the one that the source remembers. A fall is told once it is a tenth of
 * a star in all, the least that pages show; many small falls add up, since what is remembered only rises or is told.
 *
 * @param remembered to keep as the source's cursor: stars on a scale of 5
 * @param fall what has to be told now
 */
record Average(Optional<String> remembered, Optional<Fall> fall) {
    private static final double LEAST = 0.1;
    private static final double ROUNDING = 0.000_1;

    static Average of(Optional<Standing> standing, Optional<String> cursor) {
        var before = cursor.filter(text -> text.matches("\\d\\.\\d+")).map(Double::valueOf);
        var now = standing.filter(shown -> shown.best() > 0).map(shown -> shown.value() * 5 / shown.best());
        if (now.isEmpty() || now.get() > 5) {
            return new Average(cursor, Optional.empty());
        }
        if (before.isEmpty() || now.get() >= before.get()) {
            return new Average(Optional.of(text(now.get(), 4)), Optional.empty());
        }
        if (before.get() - now.get() < LEAST - ROUNDING) {
            return new Average(cursor, Optional.empty());
        }
        var fall = new Fall(
                standing.get().name(), before.get(), now.get(), standing.get().count());
        return new Average(Optional.of(text(now.get(), 4)), Optional.of(fall));
    }

    private static String text(double stars, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", stars);
    }

    /** An average that has fallen; becomes a mention with the new average as its stars, so that whoever decides sees it. */
    record Fall(String name, double before, double now, Optional<Integer> count) {
        Found told(String page, Optional<String> language) {
            var french = language.map(tag -> tag.startsWith("fr")).orElse(false);
            var figures = text(before, 1) + " → " + text(now, 1) + " / 5";
            var title = (french ? "La note moyenne baisse : " : "The average rating falls: ") + figures;
            var of = count.map(all -> all + (french ? " avis" : " reviews")).orElse("");
            return new Found(
                    Optional.of("average:" + page + ":" + text(before, 2) + ":" + text(now, 2) + ":" + of),
                    page,
                    "",
                    french ? title.replace('.', ',') : title,
                    (name + (name.isEmpty() || of.isEmpty() ? "" : ", ") + of).strip(),
                    Optional.empty(),
                    Reach.UNKNOWN,
                    Optional.of(now),
                    Optional.of(french ? "fr" : "en"));
        }
    }
}
