package dev.vigie.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.incident.Alert;
import dev.vigie.local.demo.DemoHouse.Storage;
import dev.vigie.local.run.LocalOutbox.Sent;
import dev.vigie.local.run.SettableClock;
import dev.vigie.store.Stores;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same town and the same bad buzz on the store of one machine and on DynamoDB: a day and a night of it. */
class DemoOnBothStoresTest {
    /** Sources are read every quarter of an hour, therefore nothing is missed by looking every five minutes. */
    private static final Duration LEAP = Duration.ofMinutes(4);

    private static final Duration POLL = Duration.ofMinutes(15);

    private static final Scenario CRISIS =
            crisis(ScenarioReader.shipped("saint-michel").read());

    @Test
    void bothStoresEndInTheSameAlerts() throws IOException {
        var onDisk = play(Stores.ON_DISK);
        var inDynamoDb = play(Stores.IN_DYNAMODB);

        assertThat(inDynamoDb.told()).isEqualTo(onDisk.told()).isNotEmpty();
        for (var play : List.of(onDisk, inDynamoDb)) {
            assertThat(play.report().delayAfterSecondReport())
                    .hasValueSatisfying(delay -> assertThat(delay).isLessThanOrEqualTo(POLL));
            assertThat(play.report().falseAlerts()).isZero();
            assertThat(play.report().blamesNamesake()).isFalse();
            assertThat(play.sent()).extracting(Sent::sms).allMatch(sms -> sms.length() <= 160);
            assertThat(play.sent()).extracting(Sent::kind).contains(Alert.Kind.OPENED, Alert.Kind.RAISED);
        }
    }

    private static Play play(Stores stores) throws IOException {
        var clock = new SettableClock(CRISIS.starts());
        var open = stores.open(clock);
        try (var house = DemoHouse.open(CRISIS, new Storage(open.store(), new StreamFeed(open), clock))) {
            while (house.demo().step()) {
                clock.set(clock.instant().plus(LEAP));
            }
            return new Play(told(house.owed()), house.demo().sent(), house.report());
        }
    }

    /** For each incident what was owed when and to whom, in order. The incidents' ids differ with the web's port. */
    private static Set<List<String>> told(List<Alert> owed) {
        var byIncident = owed.stream()
                .collect(Collectors.groupingBy(
                        alert -> alert.facts().incident().id(),
                        Collectors.mapping(
                                alert -> alert.owed() + " " + alert.kind() + " "
                                        + alert.facts().incident().level() + " " + alert.contact(),
                                Collectors.toList())));
        return Set.copyOf(byIncident.values());
    }

    /** The town from the third day's afternoon on, for a day and a night. */
    private static Scenario crisis(Scenario whole) {
        return new Scenario(
                whole.title(),
                whole.starts().plus(Duration.ofHours(2 * 24 + 11)),
                whole.zone(),
                Duration.ofHours(28),
                whole.places(),
                whole.posts(),
                whole.acts(),
                whole.profile());
    }

    private record Play(Set<List<String>> told, List<Sent> sent, DemoReport report) {}
}
