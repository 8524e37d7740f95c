package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.incident.Level;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Pulses;
import dev.vigie.store.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecideHandlerTest {
    private static final BusinessId OTHER = new BusinessId("autre");

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void twoReportsOpenAnIncidentAndOweTheAlerts() {
        house.twoFallIll();

        var answer = house.decide(house.mentions());

        assertThat(failed(answer)).isEmpty();
        assertThat(house.incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.level()).isEqualTo(Level.ALERT));
        assertThat(house.alerts()).hasSize(2);
    }

    @Test
    void aBatchThatComesAgainChangesNothing() {
        house.twoFallIll();
        var event = house.mentions();
        house.decide(event);
        var before = house.versioned();

        house.decide(event);

        assertThat(house.versioned()).isEqualTo(before);
        assertThat(house.alerts()).hasSize(2);
    }

    @Test
    void whatIsKnownOutlivesTheProcess() {
        house.say(House.ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));
        house.decide(house.mentions());
        var pulse =
                new Pulses(house.open.store()).get(Some.FOURNIL).orElseThrow().value();

        house.say(House.ill("Bruno", "j'ai été malade toute la nuit, après un sandwich du Fournil !"));
        house.decide(house.mentions());

        assertThat(pulse.stories().all()).hasSize(1);
        assertThat(house.incidents().getFirst().tally().mentions()).isEqualTo(2);
        assertThat(house.incidents().getFirst().tally().stories()).isEqualTo(1);
    }

    @Test
    void aRecordThatCannotBeReadIsNamedAndHoldsUpItsOwnBusinessOnly() {
        new Businesses(house.open.store()).put(other());
        house.say(House.ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));
        house.say(House.ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi"));
        house.say(House.ill("Chloé", "Gastro pour toute la famille après les éclairs")
                .about(OTHER));
        house.say(House.ill("David", "Fièvre et vomissements après la tarte du Fournil dimanche"));
        var event = house.mentions();
        var good = spoil(event, 1);

        var answer = house.decide(event);

        assertThat(failed(answer)).isEqualTo(number(event, 1));
        assertThat(house.incidents().getFirst().tally().stories()).isEqualTo(1);
        assertThat(new Incidents(house.open.store()).of(OTHER)).hasSize(1);

        event.getRecords().get(1).getDynamodb().getNewImage().put("body", good);
        assertThat(failed(house.decide(event))).isEmpty();
        assertThat(house.incidents().getFirst().tally().stories()).isEqualTo(3);
        assertThat(new Incidents(house.open.store())
                        .of(OTHER)
                        .getFirst()
                        .value()
                        .tally()
                        .stories())
                .isEqualTo(1);
    }

    @Test
    void whoWasSlowerFoldsAgain() {
        house.twoFallIll();
        house.store.failAt(1, Fragile.When.REFUSED);

        house.decide(house.mentions());

        assertThat(house.store.writes()).isEqualTo(2);
        assertThat(house.alerts()).hasSize(2);
    }

    @Test
    void whenTheDatabaseIsAwayTheFirstRecordIsNamed() {
        house.twoFallIll();
        house.store.failOn(Table.PULSES, Fragile.When.BEFORE);
        var event = house.mentions();

        assertThat(failed(house.decide(event))).isEqualTo(number(event, 0));

        house.store.mend();
        assertThat(failed(house.decide(event))).isEmpty();
        assertThat(house.alerts()).hasSize(2);
    }

    @Test
    void aBusinessThatIsGoneHoldsNobodyUp() {
        house.twoFallIll();
        new Businesses(house.open.store()).delete(Some.FOURNIL);

        assertThat(failed(house.decide(house.mentions()))).isEmpty();
        assertThat(house.incidents()).isEmpty();
    }

    @Test
    void aMentionThatExpiresIsNoNews() {
        house.twoFallIll();
        house.decide(house.mentions());
        var mention = Said.that("J'ai été malade toute la nuit après un sandwich du Fournil")
                .by("Anne")
                .scored();
        house.open
                .store()
                .delete(
                        Table.MENTIONS,
                        new dev.vigie.store.Key(
                                "fournil", mention.mention().id().value()));

        assertThat(failed(house.decide(house.mentions()))).isEmpty();
        assertThat(new Mentions(house.open.store())
                        .get(Some.FOURNIL, mention.mention().id()))
                .isEmpty();
        assertThat(house.incidents().getFirst().tally().mentions()).isEqualTo(2);
    }

    private static Business other() {
        var some = Some.business();
        return new Business(
                OTHER,
                "Autre",
                some.locale(),
                some.timezone(),
                some.watch(),
                some.sources(),
                some.team(),
                some.thresholds());
    }

    private static AttributeValue spoil(DynamodbEvent event, int place) {
        var image = event.getRecords().get(place).getDynamodb().getNewImage();
        var good = image.get("body");
        image.put("body", new AttributeValue("{\"not\":"));
        return java.util.Objects.requireNonNull(good);
    }

    private static String number(DynamodbEvent event, int place) {
        return event.getRecords().get(place).getDynamodb().getSequenceNumber();
    }

    private static String failed(StreamsEventResponse answer) {
        return answer.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .findFirst()
                .orElse("");
    }
}
