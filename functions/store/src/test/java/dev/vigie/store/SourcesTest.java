package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.mention.SourceId;
import dev.vigie.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Stores.class)
class SourcesTest {
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Store store;
    private final Sources sources;

    SourcesTest(Stores stores) {
        this.store = stores.open(new MovableClock(Some.NOON)).store();
        this.sources = new Sources(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSourceThatIsAddedAgainKeepsItsProgress() {
        var source = add("https://example.com/a");
        var lease = sources.lease(source.id(), Some.NOON, LEASE).orElseThrow();
        var progress = Some.progress(Some.NOON.plusSeconds(300));
        sources.giveBack(lease, progress);

        sources.add(source);

        assertThat(sources.get(source.id()).map(Source::progress)).contains(progress);
    }

    @Test
    void dueSourcesOfAKindComeLongestWaitingFirst() {
        var waiting = IntStream.range(0, 12)
                .mapToObj(i -> add("https://example.com/" + i))
                .toList();
        IntStream.range(0, 12).forEach(i -> fetched(waiting.get(i).id(), Duration.ofMinutes(12 - i)));
        sources.add(Some.source("page", "https://example.com/page"));

        var due = sources.due("rss", Some.NOON.plus(Duration.ofMinutes(6)), 4);

        assertThat(due)
                .containsExactly(
                        waiting.get(11).id(),
                        waiting.get(10).id(),
                        waiting.get(9).id(),
                        waiting.get(8).id());
        assertThat(sources.due("rss", Some.NOON.plus(Duration.ofMinutes(6)), 100))
                .hasSize(6);
        assertThat(sources.nextDue("rss")).contains(Some.NOON.plus(Duration.ofMinutes(1)));
        assertThat(sources.nextDue("reviews")).isEmpty();
    }

    @Test
    void aLeasedSourceIsNobodyElses() {
        var source = add("https://example.com/a");

        var first = sources.lease(source.id(), Some.NOON, LEASE);
        var second = sources.lease(source.id(), Some.NOON.plusSeconds(1), LEASE);

        assertThat(first.map(Sources.Lease::source)).contains(source);
        assertThat(second).isEmpty();
        assertThat(sources.due("rss", Some.NOON.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    void ofManyRunsAtOnceOneGetsTheSource() throws InterruptedException {
        var source = add("https://example.com/a");
        Callable<Optional<Sources.Lease>> take = () -> sources.lease(source.id(), Some.NOON, LEASE);

        try (var runs = Executors.newVirtualThreadPerTaskExecutor()) {
            var leases =
                    runs.invokeAll(IntStream.range(0, 20).mapToObj(_ -> take).toList());

            assertThat(leases.stream().map(Future::resultNow).flatMap(Optional::stream))
                    .hasSize(1);
        }
    }

    @Test
    void aRunThatDiesFreesItsSourceWhenTheLeaseIsOver() {
        var source = add("https://example.com/a");
        var dead = sources.lease(source.id(), Some.NOON, LEASE).orElseThrow();
        var later = Some.NOON.plus(LEASE);

        assertThat(sources.due("rss", later.minusMillis(1), 10)).isEmpty();
        assertThat(sources.lease(source.id(), later.minusMillis(1), LEASE)).isEmpty();
        assertThat(sources.due("rss", later, 10)).containsExactly(source.id());
        assertThat(sources.lease(source.id(), later, LEASE)).isPresent();
        assertThat(sources.giveBack(dead, Some.progress(later))).isFalse();
    }

    @Test
    void whatIsForeseenIsWrittenWithTheLeaseAndNeedsNoSecondWrite() {
        var source = add("https://example.com/a");
        var foreseen = Some.progress(Some.NOON.plus(LEASE).plusSeconds(60));

        var lease = sources.lease(source.id(), Some.NOON, LEASE, _ -> Optional.of(foreseen))
                .orElseThrow();

        assertThat(lease.source()).isEqualTo(source);
        assertThat(sources.get(source.id()).map(Source::progress)).contains(foreseen);
        assertThat(sources.due("rss", Some.NOON.plus(LEASE), 10)).isEmpty();
        assertThat(sources.giveBack(lease, foreseen)).isTrue();
        assertThat(sources.giveBack(lease, Some.progress(Some.NOON.plusSeconds(9))))
                .isTrue();
        assertThat(sources.due("rss", Some.NOON.plusSeconds(9), 10)).containsExactly(source.id());
    }

    @Test
    void whatIsForeseenBeforeALeaseIsOverIsNotWrittenBeforehand() {
        var source = add("https://example.com/a");
        var soon = Some.progress(Some.NOON.plusSeconds(1));

        var lease = sources.lease(source.id(), Some.NOON, LEASE, _ -> Optional.of(soon))
                .orElseThrow();

        assertThat(lease.expected()).isEmpty();
        assertThat(sources.due("rss", Some.NOON.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    void aSourceGivenBackIsDueAtItsNextTime() {
        var source = add("https://example.com/a");

        fetched(source.id(), Duration.ofMinutes(5));

        assertThat(sources.due("rss", Some.NOON.plusSeconds(299), 10)).isEmpty();
        assertThat(sources.lease(source.id(), Some.NOON.plusSeconds(299), LEASE))
                .isEmpty();
        assertThat(sources.due("rss", Some.NOON.plusSeconds(300), 10)).containsExactly(source.id());
        assertThat(sources.lease(source.id(), Some.NOON.plusSeconds(300), LEASE))
                .isPresent();
    }

    @Test
    void aSourceTakenAwayIsDueNoMore() {
        var source = add("https://example.com/a");

        sources.delete(source.id());

        assertThat(sources.get(source.id())).isEmpty();
        assertThat(sources.due("rss", Some.NOON, 10)).isEmpty();
        assertThat(sources.lease(source.id(), Some.NOON, LEASE)).isEmpty();
    }

    @Test
    void watchersAreKnownFromBothSides() {
        var watchers = new Watchers(store);
        var newspaper = new SourceId("newspaper");
        watchers.add(newspaper, Some.FOURNIL);
        watchers.add(newspaper, Some.FOURNIL);
        watchers.add(new SourceId("forum"), Some.FOURNIL);

        watchers.remove(new SourceId("forum"), Some.FOURNIL);

        assertThat(watchers.of(newspaper)).isEqualTo(List.of(Some.FOURNIL));
        assertThat(watchers.watchedBy(Some.FOURNIL)).isEqualTo(List.of(newspaper));
        assertThat(watchers.of(new SourceId("forum"))).isEmpty();
    }

    private Source add(String address) {
        var source = Some.source("rss", address);
        sources.add(source);
        return source;
    }

    private void fetched(SourceId id, Duration next) {
        var lease = sources.lease(id, Some.NOON, LEASE).orElseThrow();
        assertThat(sources.giveBack(lease, Some.progress(Some.NOON.plus(next)))).isTrue();
    }
}
