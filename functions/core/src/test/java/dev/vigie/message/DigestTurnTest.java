package dev.vigie.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.Messaging;
import dev.vigie.business.Messaging.Rhythm;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTurnTest {
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-03-09T06:59:00Z, false",
        "WEEKLY, 2026-03-09T07:00:00Z, true",
        "WEEKLY, 2026-03-09T11:01:00Z, false",
        "WEEKLY, 2026-03-10T07:30:00Z, false",
        "WEEKLY, 2026-03-30T06:00:00Z, true", // summer time began the day before
        "DAILY, 2026-03-10T07:30:00Z, true",
        "NEVER, 2026-03-09T07:30:00Z, false"
    })
    void itComesAtEightWhereTheBusinessIs(Rhythm rhythm, Instant now, boolean comes) {
        assertThat(DigestTurn.at(told(rhythm), now).isPresent()).isEqualTo(comes);
    }

    @Test
    void itTellsOfTheWeekBefore() {
        var turn = DigestTurn.at(told(Rhythm.WEEKLY), Instant.parse("2026-03-09T08:20:00Z"))
                .orElseThrow();

        assertThat(turn.due()).isEqualTo("2026-03-09T07:00:00Z");
        assertThat(turn.from()).isEqualTo(turn.due().minus(Duration.ofDays(7)));
    }

    private static Business told(Rhythm rhythm) {
        return Some.business().with(new Messaging(rhythm, 100, 30));
    }
}
