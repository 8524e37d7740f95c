package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in which nothing happens: complaints and other talk by chance, at the habit's own rate. */
class OrdinaryYearsTest {
    private static final int YEARS = 3;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 2})
    void ordinaryTalkIsHardlyEverAnAlert(double perWindow) {
        var chance = new Random(42);
        var lookout = new Lookout(Some.business());
        var vigil = new Vigil(Some.business());
        var watched = Lookout.starting(Some.business(), NOON);
        var levels = new int[4];
        var time = NOON;
        var end = NOON.plus(Duration.ofDays(365L * YEARS));
        for (var n = 0; time.isBefore(end); n++) {
            // Twice as much other talk as bad talk.
            time = time.plusSeconds((long) (-Math.log(1 - chance.nextDouble()) * 21_600 / (perWindow * 3)));
            var said = chance.nextInt(3) == 0
                    ? Said.complaint(n)
                    : Said.that("Pain frais " + n).by("n" + n);
            for (var incident : watched.incidents()) {
                for (var at = incident.care().nextReview();
                        at.isBefore(time) && watched.incidents().contains(incident);
                        at = at.plus(Duration.ofMinutes(15))) {
                    var told = vigil.look(watched, incident, at);
                    watched = watched.with(told.incident());
                    incident = told.incident();
                }
            }
            var kept = watched.incidents().stream().filter(Incident::isOpen).toList();
            var outcome = lookout.fold(
                    new Watched(watched.pulse(), kept),
                    List.of(new Arrival(BigInteger.valueOf(n), said.at(time).scored())));
            watched = outcome.watched();
            outcome.owed().stream()
                    .filter(alert -> alert.kind() == Alert.Kind.OPENED || alert.kind() == Alert.Kind.RAISED)
                    .filter(alert -> alert.owed().isAfter(NOON.plus(Duration.ofDays(28))))
                    .forEach(alert -> levels[alert.facts().incident().level().number()]++);
        }
        System.out.printf(
                "ordinary years, %s bad stories in 6 h: a year %.2f vigilances, %.2f alerts, %.2f crises%n",
                perWindow, levels[1] / (double) YEARS, levels[2] / (double) YEARS, levels[3] / (double) YEARS);

        assertThat(levels[2]).as("alerts in %s years", YEARS).isLessThanOrEqualTo(2);
        assertThat(levels[3]).as("crises in %s years", YEARS).isZero();
    }
}
