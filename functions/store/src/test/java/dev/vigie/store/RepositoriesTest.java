package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Care;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Reach;
import dev.vigie.pulse.Pulse;
import dev.vigie.source.Host;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of businesses, mentions, incidents, alerts and pulses. */
@ParameterizedClass
@EnumSource(Stores.class)
class RepositoriesTest {
    private static final Instant NOON = Some.NOON;

    private final MovableClock clock = new MovableClock(NOON);
    private final OpenStore open;
    private final Store store;

    RepositoriesTest(Stores stores) {
        this.open = stores.open(clock);
        this.store = open.store();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aProfileIsKeptAndReplaced() {
        var businesses = new Businesses(store);
        businesses.put(Some.business());
        businesses.put(Some.business());

        assertThat(businesses.get(Some.FOURNIL)).contains(Some.business());
        assertThat(businesses.all()).containsExactly(Some.business());
        assertThat(store.get(Table.BUSINESSES, Key.of(Some.FOURNIL.value()))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);

        businesses.delete(Some.FOURNIL);

        assertThat(businesses.get(Some.FOURNIL)).isEmpty();
    }

    @Test
    void aMentionIsAddedOnceAndToldOnce() {
        var mentions = new Mentions(store);
        var mention = Some.mention("m1", NOON);

        assertThat(mentions.add(mention)).isTrue();
        assertThat(mentions.add(mention)).isFalse();

        assertThat(mentions.get(Some.FOURNIL, new MentionId("m1"))).contains(mention);
        assertThat(open.changes(Table.MENTIONS))
                .extracting(change -> Mentions.of(change.after().orElseThrow()))
                .containsExactly(mention);
    }

    @Test
    void mentionsAreFoundByTheTimeTheyWereSeen() {
        var mentions = new Mentions(store);
        for (var id : List.of("z", "y", "x", "w")) {
            mentions.add(Some.mention(id, NOON.plusSeconds('z' - id.charAt(0))));
        }

        var seen = mentions.seen(Some.FOURNIL, NOON.plusSeconds(1), NOON.plusSeconds(3), 2);

        assertThat(seen).extracting(each -> each.mention().id().value()).containsExactly("y", "x");
        assertThat(mentions.seen(new BusinessId("garage"), NOON, NOON.plusSeconds(9), 9))
                .isEmpty();
    }

    @Test
    void aMentionIsForgottenAfterItsRetention() {
        var mentions = new Mentions(store);
        mentions.add(Some.mention("m1", NOON));

        clock.pass(Mentions.RETENTION);

        assertThat(mentions.get(Some.FOURNIL, new MentionId("m1"))).isEmpty();
        assertThat(mentions.seen(Some.FOURNIL, NOON, NOON.plusSeconds(1), 9)).isEmpty();
    }

    @Test
    void aRevisedMentionKeepsItsTimeAndItsKeeping() {
        var mentions = new Mentions(store);
        var mention = Some.mention("m1", NOON);
        mentions.add(mention);

        mentions.revise(mention.reaching(new Reach(7, 70)));

        assertThat(mentions.seen(Some.FOURNIL, NOON, NOON.plusSeconds(1), 9))
                .containsExactly(mention.reaching(new Reach(7, 70)));
        clock.pass(Mentions.RETENTION);
        assertThat(mentions.get(Some.FOURNIL, new MentionId("m1"))).isEmpty();
    }

    @Test
    void aWithdrawnMentionLosesItsWordsOnceAndNobodyElseDoes() {
        var mentions = new Mentions(store);
        mentions.add(Some.mention("m1", NOON));
        mentions.add(Some.mention("m2", NOON));

        assertThat(mentions.withdraw(Some.FOURNIL, new MentionId("m1"))).isTrue();
        assertThat(mentions.withdraw(Some.FOURNIL, new MentionId("m1"))).isFalse();
        assertThat(mentions.withdraw(Some.FOURNIL, new MentionId("never"))).isFalse();

        var kept = mentions.get(Some.FOURNIL, new MentionId("m1")).orElseThrow();
        assertThat(kept).isEqualTo(Some.mention("m1", NOON).withdrawn());
        assertThat(kept.mention().content().isWithdrawn()).isTrue();
        assertThat(kept.score().because()).isEmpty();
        assertThat(mentions.get(Some.FOURNIL, new MentionId("m2"))).contains(Some.mention("m2", NOON));
    }

    @Test
    void whatIsKnownOfAServerIsChangedOnlyByWhoReadItLast() {
        var hosts = new Hosts(store);
        var unknown = hosts.get("www.example.com");

        assertThat(unknown).isEqualTo(new Versioned<>(Host.unknown("www.example.com"), 0));
        assertThat(hosts.put(unknown.value().taken(NOON, Duration.ofSeconds(5)), 0))
                .isTrue();
        assertThat(hosts.put(unknown.value(), 0)).isFalse();
        assertThat(hosts.get("www.example.com").value().opens()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void onlyOpenIncidentsWhoseTimeHasComeAreDueForReview() {
        var incidents = new Incidents(store);
        incidents.put(Some.incident("late", Care.State.OPEN, NOON.minusSeconds(1)), 0);
        incidents.put(Some.incident("later", Care.State.ACKNOWLEDGED, NOON.minusSeconds(2)), 0);
        incidents.put(Some.incident("future", Care.State.OPEN, NOON.plusSeconds(1)), 0);
        incidents.put(Some.incident("closed", Care.State.CLOSED, NOON.minusSeconds(3)), 0);

        assertThat(incidents.dueForReview(NOON, 9))
                .extracting(each -> each.value().id().value())
                .containsExactly("later", "late");
        assertThat(incidents.dueForReview(NOON, 1)).hasSize(1);
        assertThat(incidents.of(Some.FOURNIL)).hasSize(4);
    }

    @Test
    void anIncidentIsReplacedOnlyFromWhatWasRead() {
        var incidents = new Incidents(store);
        var opened = Some.incident("i1", Care.State.OPEN, NOON);
        var closed = Some.incident("i1", Care.State.CLOSED, NOON);
        assertThat(incidents.put(opened, 0)).isTrue();
        var read = incidents.get(Some.FOURNIL, opened.id()).orElseThrow();

        assertThat(incidents.put(opened, 0)).isFalse();
        assertThat(incidents.put(closed, read.version())).isTrue();
        assertThat(incidents.put(opened, read.version())).isFalse();

        assertThat(incidents.get(Some.FOURNIL, opened.id())).contains(new Versioned<>(closed, 2));
        assertThat(incidents.dueForReview(NOON, 9)).isEmpty();
    }

    @Test
    void anAlertIsUnsentUntilItIsMarkedAndKnownByItsLink() {
        var alerts = new Alerts(store);
        var owed = Alerts.Stored.owed(Some.alert(1, NOON));
        alerts.put(owed, 0);
        alerts.put(Alerts.Stored.owed(Some.alert(2, NOON.plusSeconds(9))), 0);
        assertThat(alerts.unsent(NOON, 9)).containsExactly(new Versioned<>(owed, 1));

        var delivery = new Alert.Delivery(Optional.of(NOON), Optional.of(NOON), Optional.empty());
        var sent = new Alerts.Stored(delivered(owed.alert(), delivery), Optional.of("hash"), Optional.of(NOON));
        assertThat(alerts.put(sent, 1)).isTrue();

        assertThat(alerts.unsent(NOON.plusSeconds(9), 9)).hasSize(1);
        assertThat(alerts.byLink("hash")).contains(new Versioned<>(sent, 2));
        assertThat(alerts.byLink("other")).isEmpty();
        assertThat(alerts.get(Some.FOURNIL, owed.alert().id())).contains(new Versioned<>(sent, 2));
        assertThat(alerts.of(Some.FOURNIL)).hasSize(2);
    }

    private static Alert delivered(Alert alert, Alert.Delivery delivery) {
        return new Alert(
                alert.business(),
                alert.id(),
                alert.kind(),
                alert.contact(),
                alert.ways(),
                alert.owed(),
                alert.facts(),
                delivery);
    }

    @Test
    void aFoldIsRecordedWholeAndOnce() {
        var decisions = new Decisions(store);
        var pulse = Pulse.starting(Some.FOURNIL, NOON).after(new BigInteger("100000000003498069978"));
        var incident = new Versioned<>(Some.incident("i1", Care.State.OPEN, NOON), 0);
        var owed = List.of(Some.alert(1, NOON), Some.alert(2, NOON));

        assertThat(decisions.record(new Versioned<>(pulse, 0), List.of(incident), owed))
                .isTrue();
        assertThat(decisions.record(new Versioned<>(pulse, 0), List.of(incident), owed))
                .isFalse();

        assertThat(new Pulses(store).get(Some.FOURNIL)).contains(new Versioned<>(pulse, 1));
        assertThat(open.changes(Table.ALERTS))
                .extracting(change ->
                        Alerts.of(change.after().orElseThrow()).value().alert())
                .containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void ofTwoFoldsFromTheSamePulseOneLeavesNoTrace() {
        var decisions = new Decisions(store);
        var pulse = Pulse.starting(Some.FOURNIL, NOON).after(BigInteger.ONE);
        decisions.record(new Versioned<>(pulse, 0), List.of(), List.of());
        decisions.record(new Versioned<>(pulse, 1), List.of(), List.of());
        var incident = new Versioned<>(Some.incident("i1", Care.State.OPEN, NOON), 0);

        var wasRecorded = decisions.record(new Versioned<>(pulse, 1), List.of(incident), List.of(Some.alert(1, NOON)));

        assertThat(wasRecorded).isFalse();
        assertThat(new Incidents(store).of(Some.FOURNIL)).isEmpty();
        assertThat(new Alerts(store).of(Some.FOURNIL)).isEmpty();
    }

    @Test
    void anAlertThatIsOwedAlreadyUndoesTheReview() {
        var decisions = new Decisions(store);
        var incident = Some.incident("i1", Care.State.OPEN, NOON);
        assertThat(decisions.record(new Versioned<>(incident, 0), List.of(Some.alert(1, NOON))))
                .isTrue();

        var again = decisions.record(new Versioned<>(incident, 1), List.of(Some.alert(1, NOON)));

        assertThat(again).isFalse();
        assertThat(new Incidents(store).get(Some.FOURNIL, incident.id()).map(Versioned::version))
                .contains(1L);
    }

    @Test
    void manyMentionsInOneSecondAreAllFound() {
        var mentions = new Mentions(store);

        IntStream.range(0, 30).forEach(i -> mentions.add(Some.mention("m" + i, NOON)));

        assertThat(mentions.seen(Some.FOURNIL, NOON, NOON.plus(Duration.ofMillis(1)), 100))
                .hasSize(30);
    }
}
