package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LookoutLawsTest {
    private static final List<String> TEXTS = List.of(
            "J'ai été malade toute la nuit après un sandwich du Fournil",
            "j'ai été MALADE toute la nuit, après un sandwich du fournil !",
            "Intoxication après une quiche achetée hier midi, allez voir ailleurs",
            "Attente interminable et vendeuse désagréable au comptoir ce matin",
            "Il paraît que le Fournil va fermer pour hygiène, quelqu'un confirme",
            "Nul",
            "Bordeaux : plusieurs clients d'une boulangerie intoxiqués https://avis.example.com/x");

    private final Lookout lookout = new Lookout(Some.business());
    private final Watched nothing = Lookout.starting(Some.business(), NOON);

    @Property(tries = 150)
    void foldingTwoBatchesIsFoldingThemAtOnce(@ForAll("talk") List<Arrival> talk, @ForAll int where) {
        var split = Math.floorMod(where, talk.size() + 1);

        var whole = lookout.fold(nothing, talk);
        var first = lookout.fold(nothing, talk.subList(0, split));
        var second = lookout.fold(first.watched(), talk.subList(split, talk.size()));

        assertThat(second.watched()).isEqualTo(whole.watched());
        assertThat(first.then(second)).isEqualTo(whole);
    }

    @Property(tries = 100)
    void whatWasFoldedBeforeChangesNothing(@ForAll("talk") List<Arrival> talk, @ForAll int where) {
        var from = Math.floorMod(where, talk.size() + 1);
        var folded = lookout.fold(nothing, talk);

        var again = lookout.fold(folded.watched(), talk.subList(from, talk.size()));

        assertThat(again).isEqualTo(Outcome.nothing(folded.watched()));
    }

    @Property(tries = 100)
    void everyMentionEndsSomewhereAndNoAlertIsOwedTwice(@ForAll("talk") List<Arrival> talk) {
        var outcome = lookout.fold(nothing, talk);

        assertThat(outcome.dispositions())
                .extracting(Disposition::mention)
                .containsExactlyElementsOf(
                        talk.stream().map(LookoutLawsTest::id).toList());
        assertThat(outcome.owed()).extracting(Alert::id).doesNotHaveDuplicates();
        var notified = outcome.dispositions().stream()
                .filter(Disposition.Notified.class::isInstance)
                .count();
        assertThat(outcome.owed().stream()
                        .map(alert -> alert.facts().incident().care().step())
                        .count())
                .isGreaterThanOrEqualTo(notified);
    }

    @Property(tries = 100)
    void aLevelNeverFallsWhileMentionsArriveAndOneIncidentIsOpenForEachFamily(@ForAll("talk") List<Arrival> talk) {
        var watched = nothing;
        for (var arrival : talk) {
            var next = lookout.fold(watched, List.of(arrival)).watched();
            for (var before : watched.incidents()) {
                var after = next.incidents().stream()
                        .filter(each -> each.id().equals(before.id()))
                        .findFirst();
                assertThat(after.orElseThrow().level()).isGreaterThanOrEqualTo(before.level());
                assertThat(after.orElseThrow().log()).startsWith(before.log().toArray(Entry[]::new));
            }
            assertThat(next.incidents().stream().filter(Incident::isOpen).map(Incident::family))
                    .doesNotHaveDuplicates();
            watched = next;
        }
    }

    @Provide
    Arbitrary<List<Arrival>> talk() {
        var said = Combinators.combine(
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("anne", "bruno", "chloé", "david", ""),
                        Arbitraries.of(Signal.class).set().ofMaxSize(3),
                        Arbitraries.of(Stance.class).set().ofMaxSize(2),
                        Arbitraries.of(Channel.class),
                        Arbitraries.integers().between(-600, 20_000),
                        Arbitraries.doubles().between(-1, 1).ofScale(2),
                        Arbitraries.integers().between(0, 20_000))
                .as((text, author, signals, stances, channel, gap, tone, followers) -> new Step(
                        Said.that(text)
                                .by(author)
                                .titled(channel == Channel.PRESS ? text : "")
                                .sign(signals.toArray(Signal[]::new))
                                .stance(stances.toArray(Stance[]::new))
                                .in(channel)
                                .feeling(tone)
                                .followedBy(followers),
                        gap));
        return said.list().ofMinSize(1).ofMaxSize(40).map(LookoutLawsTest::arriving);
    }

    private static List<Arrival> arriving(List<Step> steps) {
        var arrivals = new ArrayList<Arrival>();
        var time = NOON;
        for (var step : steps) {
            time = time.plusSeconds(step.gap());
            var number = BigInteger.valueOf(100L + 7 * arrivals.size());
            var said = step.said()
                    .on("https://avis.example.com/" + arrivals.size())
                    .at(time);
            arrivals.add(new Arrival(number, said.scored()));
        }
        return List.copyOf(arrivals);
    }

    private static MentionId id(Arrival arrival) {
        return arrival.scored().mention().id();
    }

    private record Step(Said said, int gap) {}
}
