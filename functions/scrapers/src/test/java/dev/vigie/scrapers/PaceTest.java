package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Chance in the middle: no jitter. */
    private final Pace even = new Pace(() -> Long.MIN_VALUE);

    @Test
    void aSourceIsDueAfterItsPeriod() {
        assertThat(wait(State.READ, 0, false, Optional.empty())).isEqualTo(QUARTER);
        assertThat(wait(State.NOT_MODIFIED, 3, false, Optional.empty())).isEqualTo(QUARTER);
    }

    @Test
    void eachFailureDoublesThePeriodUpToADay() {
        assertThat(wait(State.FAILED, 0, false, Optional.empty())).isEqualTo(Duration.ofMinutes(30));
        assertThat(wait(State.UNREADABLE, 2, false, Optional.empty())).isEqualTo(Duration.ofHours(2));
        assertThat(wait(State.BLOCKED, 40, false, Optional.empty())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void whileSomethingIsGoingOnThePeriodIsHalved() {
        assertThat(wait(State.READ, 0, true, Optional.empty())).isEqualTo(QUARTER.dividedBy(2));
        assertThat(wait(State.FAILED, 0, true, Optional.empty())).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aPlaceThatIsQuietForDaysIsLookedAtLessOftenButEachHour() {
        assertThat(afterQuiet(Duration.ofDays(2))).isEqualTo(QUARTER);
        assertThat(afterQuiet(Duration.ofDays(6))).isEqualTo(Duration.ofMinutes(30));
        assertThat(afterQuiet(Duration.ofDays(400))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aSourceThatHadNoTurnIsAsItWas() {
        var next = even.after(source(2), Visit.postponed(NOON.plusSeconds(30)), false, NOON);

        assertThat(next).isEqualTo(source(2).progress().postponed(NOON.plusSeconds(30)));
    }

    @Test
    void theServersWishIsObeyedWithinReason() {
        assertThat(wait(State.READ, 0, true, Optional.of(Duration.ofMinutes(40))))
                .isEqualTo(Duration.ofMinutes(40));
        assertThat(wait(State.READ, 0, false, Optional.of(Duration.ofDays(30)))).isEqualTo(Duration.ofHours(1));
        assertThat(wait(State.READ, 0, false, Optional.of(Duration.ofSeconds(5))))
                .isEqualTo(QUARTER);
        assertThat(wait(State.FAILED, 0, false, Optional.of(Duration.ofHours(5))))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void anUnreadableAnswerIsForgottenSoThatItIsSentAgain() {
        var unreadable = even.after(source(0), visit(State.UNREADABLE, Optional.empty()), false, NOON);
        var failed = even.after(source(0), visit(State.FAILED, Optional.empty()), false, NOON);

        assertThat(unreadable.etag()).isEmpty();
        assertThat(failed.etag()).contains("\"old\"");
        assertThat(failed.lastSuccess()).isEmpty();
    }

    @Property(tries = 200)
    void jitterStaysWithinATenth(@ForAll long seed, @ForAll @IntRange(max = 20) int failures) {
        var next = new Pace(new Random(seed)).after(source(failures), visit(State.READ, Optional.empty()), false, NOON);

        assertThat(Duration.between(NOON, next.nextFetch()))
                .isBetween(
                        QUARTER.multipliedBy(9).dividedBy(10),
                        QUARTER.multipliedBy(11).dividedBy(10));
        assertThat(next.failures()).isZero();
    }

    private Duration wait(State state, int failures, boolean urgent, Optional<Duration> wish) {
        var next = even.after(source(failures), visit(state, wish), urgent, NOON);
        return Duration.between(NOON, next.nextFetch());
    }

    private Duration afterQuiet(Duration quiet) {
        var first = even.after(source(0), visit(State.READ, Optional.empty()), false, NOON.minus(quiet));
        var source = new Source(source(0).id(), source(0).spec(), first);
        var next = even.after(source, visit(State.NOT_MODIFIED, Optional.empty()), false, NOON);
        return Duration.between(NOON, next.nextFetch());
    }

    private static Visit visit(State state, Optional<Duration> wish) {
        return new Visit(state, "", List.of(), Validators.NONE, wish.map(NOON::plus), Optional.empty());
    }

    private static Source source(int failures) {
        var spec = new SourceSpec("rss", "https://example.org/feed", Map.of(), QUARTER, Optional.empty());
        var progress = new Progress(
                NOON,
                Optional.empty(),
                failures,
                State.NEW,
                "",
                Optional.of("\"old\""),
                Optional.empty(),
                Optional.empty());
        return new Source(SourceId.of(spec), spec, progress);
    }
}
