package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.store.metric.Metric;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountedTest {
    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDecisionCountsItsMentionsAndWhatIsOwed() {
        house.twoFallIll();

        house.decide(house.mentions());

        assertThat(house.counted).containsEntry(Metric.MENTIONS_DECIDED, 2L).containsEntry(Metric.ALERTS_OWED, (long)
                house.alerts().size());
    }

    @Test
    void whatLeavesAndWhatDoesNotIsCounted() {
        house.twoFallIll();
        house.decide(house.mentions());
        var owed = house.alertChanges();

        house.refuse(true);
        house.notify(owed);
        house.refuse(false);
        house.notify(owed);

        assertThat(house.counted)
                .containsEntry(Metric.ALERTS_FAILED, (long) house.alerts().size())
                .containsEntry(Metric.ALERTS_SENT, (long) house.alerts().size());
    }

    @Test
    void theReviewTellsHowOldTheOldestMessageIsThatHasNotLeft() {
        house.twoFallIll();
        house.decide(house.mentions());
        house.refuse(true);

        house.clock.pass(Duration.ofMinutes(7));
        assertThatThrownBy(house::review).hasMessageContaining("tried again");

        assertThat(house.counted).containsEntry(Metric.OLDEST_UNSENT, 420L);
    }

    @Test
    void aReviewThatFindsNothingSaysSo() {
        house.review();

        assertThat(house.counted).containsEntry(Metric.OLDEST_UNSENT, 0L);
    }
}
