package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.Messaging;
import dev.vigie.business.Messaging.Rhythm;
import dev.vigie.incident.Alert.Way;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmsBudgetTest {
    @Test
    void whenTheMonthIsSpentPeopleAreToldByEmailAlone() {
        var play = illAt(budget(3, 1));

        play.waitUntil(NOON.plus(Duration.ofMinutes(180)));

        assertThat(play.alerts().stream().filter(SmsBudgetTest::byText)).hasSize(2);
        assertThat(play.alerts())
                .hasSizeGreaterThan(2)
                .allMatch(each -> each.ways().contains(Way.EMAIL));
        assertThat(SmsBudget.of(budget(3, 1), List.of(play.incident()), NOON).isSpent())
                .isTrue();
    }

    @Test
    void whatIsKeptRingsInACrisis() {
        var play = new Play(budget(2, 2));

        for (var n = 0; n < 20; n++) {
            play.hear(Said.complaint(n).at(NOON.plusSeconds(n)));
        }

        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
        assertThat(play.alerts().stream().filter(SmsBudgetTest::byText))
                .isNotEmpty()
                .allMatch(each -> each.facts().incident().level() == Level.CRISIS);
    }

    @Test
    void aNewMonthBeginsAnew() {
        var play = illAt(budget(1, 0));

        var june = SmsBudget.of(budget(1, 0), List.of(play.incident()), NOON);
        var july = SmsBudget.of(budget(1, 0), List.of(play.incident()), NOON.plus(Duration.ofDays(20)));

        assertThat(june.used()).isEqualTo(1);
        assertThat(july.used()).isZero();
    }

    private static Play illAt(Business business) {
        var play = new Play(business);
        play.hear(ill("Anne"));
        play.hear(ill("Bruno"));
        return play;
    }

    private static Said ill(String who) {
        return Said.that("J'ai été malade toute la nuit, dit " + who)
                .by(who)
                .sign(Signal.SAFETY)
                .stance(Stance.OWN_EXPERIENCE);
    }

    private static boolean byText(Alert alert) {
        return alert.ways().contains(Way.SMS);
    }

    private static Business budget(int most, int kept) {
        return Some.business().with(new Messaging(Rhythm.WEEKLY, most, kept));
    }
}
