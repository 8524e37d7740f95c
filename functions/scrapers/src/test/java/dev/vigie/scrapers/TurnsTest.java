package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.source.Progress.State;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may ask whom when, whichever function asks. */
class TurnsTest {
    private static final Ask ASK = Ask.of("https://www.example.com/feed", "*/*");

    private final Town town = new Town();
    private final TurnsInStore one = new TurnsInStore(town.store, Duration.ofSeconds(1));
    private final TurnsInStore other = new TurnsInStore(town.store, Duration.ofSeconds(1));

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void twoFunctionsTakeTurnsAtOneServer() {
        assertThat(one.take(ASK, Town.NOON)).isEqualTo(Town.NOON);
        assertThat(one.take(ASK, Town.NOON.plusSeconds(1))).isEqualTo(Town.NOON.plusSeconds(1));
        assertThat(other.take(ASK, Town.NOON)).isEqualTo(Town.NOON.plus(Turns.BLOCK));

        var later = Town.NOON.plus(Turns.BLOCK);
        assertThat(other.take(ASK, later)).isEqualTo(later);
        assertThat(one.take(ASK, later)).isEqualTo(later.plus(Turns.BLOCK));
    }

    @Test
    void aServerInTroubleIsLeftInPeaceByAll() {
        for (var failure = 0; failure < 5; failure++) {
            one.failed(ASK, Optional.empty(), Town.NOON);
        }

        assertThat(other.take(ASK, Town.NOON)).isEqualTo(Town.NOON.plus(Duration.ofMinutes(5)));
    }

    @Test
    void aServerThatAsksForPeaceGetsItAtOnce() {
        var later = Town.NOON.plusSeconds(90);

        one.failed(ASK, Optional.of(later), Town.NOON);

        assertThat(other.take(ASK, Town.NOON)).isEqualTo(later);
    }

    @Test
    void aQuotaIsSpreadOverTheDayAndNeverExceeded() {
        var search = ASK.charged(Charge.of("search", 100));
        var made = 0;

        for (var now = Town.NOON; now.isBefore(Town.NOON.plus(Duration.ofDays(1))); now = now.plusSeconds(300)) {
            made += one.take(search, now).isAfter(now) ? 0 : 1;
        }

        assertThat(made).isBetween(94, 100);
    }

    @Test
    void whatIsNotItsTurnIsPutOffWithoutAnybodyBeingAsked() {
        var bakery = town.business("fournil", "Le Fournil");
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil")));
        var source = town.watch(bakery, "rss", "/feed", Map.of());
        var until = Town.NOON.plusSeconds(90);
        town.turns.failed(Ask.of(town.web.url("/feed"), "*/*"), Optional.of(until), Town.NOON);

        var report = town.collect("rss");

        assertThat(report.sources()).isZero();
        assertThat(town.web.requests()).isEmpty();
        assertThat(town.progress(source).state()).isEqualTo(State.NEW);
        assertThat(town.progress(source).nextFetch()).isEqualTo(until);
    }

    @Test
    void fiveBrokenPagesCloseTheServerForTheOthers() {
        var bakery = town.business("fournil", "Le Fournil");
        for (var number = 0; number < 5; number++) {
            town.web.status("/down" + number, 503, Map.of());
            town.watch(bakery, "rss", "/down" + number, Map.of());
        }
        town.collect("rss");
        town.web.page("/feed", "text/xml", Town.feed());
        var source = town.watch(bakery, "rss", "/feed", Map.of());

        town.collect("rss");

        assertThat(town.progress(source).nextFetch()).isAfter(Town.NOON);
        assertThat(town.progress(source).state()).isEqualTo(State.NEW);
    }
}
