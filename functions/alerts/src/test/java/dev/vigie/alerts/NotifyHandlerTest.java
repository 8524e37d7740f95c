package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.incident.Alert;
import dev.vigie.message.Links;
import dev.vigie.message.Message;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Table;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotifyHandlerTest {
    private final House house = new House();

    @BeforeEach
    void owe() {
        house.twoFallIll();
        house.decide(house.mentions());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsOwedIsSentOnceAndMarked() {
        house.notify(house.alertChanges());

        assertThat(house.sent).extracting(Message::kind).containsExactly(Alert.Kind.OPENED, Alert.Kind.RAISED);
        assertThat(house.alerts())
                .allSatisfy(alert -> assertThat(alert.delivery().sent()).contains(Some.NOON));
    }

    @Test
    void theLinkThatIsSentOpensTheAlert() {
        house.notify(house.alertChanges());

        for (var message : house.sent) {
            var token = message.sms().substring(message.sms().lastIndexOf('/') + 1);
            var found = new Alerts(house.open.store()).byLink(Links.hash(token)).orElseThrow();
            assertThat(found.value().alert().kind()).isEqualTo(message.kind());
            assertThat(found.value().linkExpires()).contains(Some.NOON.plus(Duration.ofDays(30)));
        }
    }

    @Test
    void aBatchThatComesAgainAndOurOwnMarksSendNothing() {
        var event = house.alertChanges();
        house.notify(event);

        house.notify(event);
        house.notify(house.alertChanges());

        assertThat(house.sent).hasSize(2);
    }

    @Test
    void whatTheOutboxRefusesIsNamedKeptAndSentLater() {
        house.refuse(true);
        var event = house.alertChanges();

        var answer = house.notify(event);

        assertThat(answer.getBatchItemFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getItemIdentifier())
                        .isEqualTo(event.getRecords().getFirst().getDynamodb().getSequenceNumber()));
        assertThat(house.alerts().getFirst().delivery().failure())
                .contains("IllegalStateException: the post office is shut");

        house.refuse(false);
        house.notify(event);
        assertThat(house.sent).hasSize(2);
    }

    @Test
    void whoDiesBetweenSendingAndMarkingMaySendTwiceAndLosesNothing() {
        var event = house.alertChanges();
        house.store.failAt(2, Fragile.When.BEFORE);

        house.notify(event);
        assertThat(house.sent).hasSize(2);
        house.notify(event);
        assertThat(house.sent).as("somebody may still be at it").hasSize(2);

        house.clock.pass(Courier.CLAIM.plusSeconds(1));
        assertThat(house.review().sentAgain()).isEqualTo(1);
        assertThat(house.sent).hasSize(3);
        assertThat(house.alerts())
                .allSatisfy(alert -> assertThat(alert.delivery().sent()).isPresent());
    }

    @Test
    void whoDiesBetweenClaimingAndSendingIsFollowedAfterAWhile() {
        house.store.failAt(1, Fragile.When.AFTER);

        house.notify(house.alertChanges());
        assertThat(house.sent).hasSize(1);

        house.clock.pass(Courier.CLAIM.plusSeconds(1));
        house.review();
        assertThat(house.sent)
                .extracting(Message::kind)
                .containsExactlyInAnyOrder(Alert.Kind.OPENED, Alert.Kind.RAISED);
    }

    @Test
    void whatCannotBeSentForADayIsGivenUp() {
        house.refuse(true);
        house.notify(house.alertChanges());
        house.clock.pass(Courier.PATIENCE.plusSeconds(1));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(house::review))
                .hasMessageContaining("will be tried");

        assertThat(house.alerts().stream()
                        .filter(alert -> alert.delivery().abandoned().isPresent()))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anAlertOfABusinessThatIsGoneIsGivenUp() {
        new Businesses(house.open.store()).delete(Some.FOURNIL);

        house.notify(house.alertChanges());

        assertThat(house.sent).isEmpty();
        assertThat(house.alerts())
                .allSatisfy(alert -> assertThat(alert.delivery().abandoned()).isPresent());
        assertThat(new Alerts(house.open.store()).unsent(Some.NOON.plusSeconds(1), 10))
                .isEmpty();
    }

    @Test
    void anAlertThatIsGoneIsNoFailure() {
        var event = house.alertChanges();
        house.alerts()
                .forEach(alert -> house.open
                        .store()
                        .delete(
                                Table.ALERTS,
                                new dev.vigie.store.Key("fournil", alert.id().value())));

        assertThat(house.notify(event).getBatchItemFailures()).isEmpty();
        assertThat(house.sent).isEmpty();
    }
}
