package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.vigie.incident.Alert;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database fails at every single write in turn, before it takes effect or after: nothing is lost or owed twice. */
class CrashTest {
    @ParameterizedTest
    @EnumSource(Fragile.When.class)
    void whereverItBreaksEveryAlertIsOwedOnceAndSent(Fragile.When when) {
        var expected = run(0, when).size();
        assertThat(expected).isEqualTo(3);

        for (var n = 1; n <= 14; n++) {
            assertThat(run(n, when)).as("write %s fails %s", n, when).hasSize(expected);
        }
    }

    private static java.util.List<Alert> run(int broken, Fragile.When when) {
        try (var house = new House()) {
            house.twoFallIll();
            house.store.failAt(broken, when);
            var mentions = house.mentions();
            // As a stream does: what was named comes again.
            while (!house.decide(mentions).getBatchItemFailures().isEmpty()) {
                assertThat(house.store.writes()).isLessThan(20);
            }
            var owed = new ArrayList<DynamodbEvent>();
            for (var minute = 0; minute < 25; minute++) {
                owed.add(house.alertChanges());
                owed.forEach(house::notify);
                house.clock.pass(Duration.ofMinutes(1));
                reviewed(house);
            }
            house.notify(house.alertChanges());

            assertThat(house.alerts())
                    .allSatisfy(alert -> assertThat(alert.delivery().sent()).isPresent());
            assertThat(house.sent.size() - house.alerts().size())
                    .as("sent twice only by a crash between sending and marking")
                    .isBetween(0, 1);
            return house.alerts();
        }
    }

    private static void reviewed(House house) {
        try {
            house.review();
        } catch (IllegalStateException _) {
            // Said to the operator; the next minute tries again.
        }
    }
}
