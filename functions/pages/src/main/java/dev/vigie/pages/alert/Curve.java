package dev.vigie.pages.alert;

import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.score.ScoredMention;
import dev.vigie.story.Nature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How talk went since before the incident: messages by equal steps of time, and what was decided meanwhile.
 *
 * @param bars one for each step, oldest first
 * @param marks what happened that the reader should see beside them
 */
record Curve(Instant from, Duration step, List<Bar> bars, List<Entry> marks) {
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration AFTER = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final int MAX_BARS = 48;
    private static final List<Duration> STEPS =
            List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(6));
    private static final Set<Act> SHOWN = EnumSet.of(
            Act.OPENED, Act.RAISED, Act.MEDIA, Act.ACKNOWLEDGED, Act.CALM, Act.REOPENED, Act.FALSE_ALARM, Act.CLOSED);

    Curve {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** The time it shows: from a day before the first bad message until now, or a little after the end. */
    static Span span(Incident incident, ZoneId zone, Instant now) {
        var tally = incident.tally();
        var begin = tally.since().isBefore(tally.opened()) ? tally.since() : tally.opened();
        var end = incident.isOpen() || incident.log().isEmpty()
                ? now
                : earlier(now, incident.log().getLast().at().plus(AFTER));
        var from = later(begin.minus(BEFORE), end.minus(LONGEST));
        return new Span(from.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant(), end);
    }

    static Curve of(Incident incident, Span span, List<ScoredMention> mentions) {
        var length = Duration.between(span.from(), span.to());
        var step = STEPS.stream()
                .filter(each -> length.dividedBy(each) < MAX_BARS)
                .findFirst()
                .orElse(Duration.ofHours(12));
        var bad = new int[(int) length.dividedBy(step) + 1];
        var other = new int[bad.length];
        for (var scored : mentions) {
            var place =
                    (int) Duration.between(span.from(), scored.mention().seen()).dividedBy(step);
            if (place >= 0 && place < bad.length) {
                switch (Nature.of(scored)) {
                    case BAD -> bad[place]++;
                    case NEUTRAL, FRIENDLY -> other[place]++;
                    case SPAM, IRRELEVANT -> {}
                }
            }
        }
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < bad.length; i++) {
            bars.add(new Bar(bad[i], other[i]));
        }
        var marks = incident.log().stream()
                .filter(entry -> SHOWN.contains(entry.act()))
                .filter(entry ->
                        !entry.at().isBefore(span.from()) && !entry.at().isAfter(span.to()))
                .toList();
        return new Curve(span.from(), step, bars, marks);
    }

    Instant to() {
        return from.plus(step.multipliedBy(bars.size()));
    }

    int highest() {
        return bars.stream().mapToInt(Bar::all).max().orElse(0);
    }

    /** Where a moment lies, from 0 at the left to 1 at the right. */
    double place(Instant at) {
        return (double) Duration.between(from, at).toMillis()
                / Duration.between(from, to()).toMillis();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The messages of one step. */
    record Bar(int bad, int other) {
        int all() {
            return bad + other;
        }
    }

    record Span(Instant from, Instant to) {}
}
