package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Care;
import dev.vigie.incident.Desk;
import dev.vigie.message.Message;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewHandlerTest {
    private final House house = new House();

    @BeforeEach
    void owe() {
        house.twoFallIll();
        house.decide(house.mentions());
        house.notify(house.alertChanges());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nobodyAnsweredSoTheNextIsCalled() {
        minutes(15);

        assertThat(house.sent).extracting(Message::contact).containsExactly("Claire", "Claire", "Karim");
        assertThat(house.sent.getLast().kind()).isEqualTo(Alert.Kind.ESCALATION);
    }

    @Test
    void whoAcknowledgedIsLeftInPeace() {
        var stored = house.versioned().getFirst();
        var taken = (Desk.Answer.Done) Desk.acknowledge(stored.value(), "Claire", Some.NOON);
        new Incidents(house.open.store()).put(taken.incident(), stored.version());

        minutes(180);

        assertThat(house.sent).hasSize(2);
    }

    @Test
    void twoReviewsAtOnceCallOnce() {
        minutes(14);
        house.clock.pass(Duration.ofMinutes(1));

        house.review();
        house.review();
        house.notify(house.alertChanges());

        assertThat(house.sent).hasSize(3);
    }

    @Test
    void itCalmsAndIsClosedByItself() {
        minutes(24 * 60 * 2);

        assertThat(house.incidents().getFirst().care().state()).isEqualTo(Care.State.CLOSED);
        assertThat(house.sent.stream().filter(message -> message.kind() == Alert.Kind.CALM))
                .extracting(Message::contact)
                .containsExactlyInAnyOrder("Claire", "Karim");
        assertThat(new Incidents(house.open.store())
                        .dueForReview(house.clock.instant().plus(Duration.ofDays(9)), 9))
                .isEmpty();
    }

    @Test
    void theIncidentOfABusinessThatIsGoneIsClosed() {
        new Businesses(house.open.store()).delete(Some.FOURNIL);

        minutes(16);

        assertThat(house.incidents().getFirst().isOpen()).isFalse();
        assertThat(house.sent).hasSize(2);
    }

    private void minutes(int count) {
        for (var n = 0; n < count; n++) {
            house.clock.pass(Duration.ofMinutes(1));
            house.review();
            house.notify(house.alertChanges());
        }
    }
}
