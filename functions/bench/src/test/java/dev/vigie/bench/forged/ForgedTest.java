package dev.vigie.bench.forged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A small part of what {@code bench forged} tries. */
class ForgedTest {
    private final Street street = new Street(12);

    @TestFactory
    Stream<DynamicTest> nothingOfOthersIsShownAndNothingIsChanged() {
        return Forged.attempts(street).stream()
                .map(attempt -> DynamicTest.dynamicTest(attempt.name(), () -> {
                    var before = street.everything();

                    assertThat(Forged.leaks(attempt, 300, 7)).isEmpty();
                    assertThat(street.everything().equals(before))
                            .as("nothing stored has changed")
                            .isTrue();
                }));
    }

    @Test
    void whatIsReallySentOpensSoThatTheTriesMeanSomething() {
        var visitor = new Visitor(new dev.vigie.pages.Site(street.memory, Street.KEY, Street.URL, street.clock));

        for (var sent : street.live) {
            var page = visitor.look("/a/" + sent.token(), java.util.Map.of());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains(street.house(sent).mark());
        }
    }

    @Test
    void everyMethodThatIsAskedInTheNameOfABusinessIsTried() {
        assertThat(new Repositories(street).names())
                .contains(
                        "Mentions.get",
                        "Mentions.seen",
                        "Incidents.of",
                        "Alerts.get",
                        "Businesses.lessons",
                        "Pulses.get",
                        "Watchers.watchedBy")
                .hasSizeGreaterThan(9);
    }
}
