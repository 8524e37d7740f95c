package dev.vigie.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Dossier;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Family;
import dev.vigie.incident.Findings;
import dev.vigie.incident.Findings.Cause;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import dev.vigie.incident.Level;
import dev.vigie.incident.StorySummary;
import dev.vigie.memory.Statistics.By;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void theFiguresOfTwentyIncidentsAreThoseWorkedOutByHand() {
        // given twenty incidents, a day apart: the n-th is taken after n minutes and over after n hours
        var records = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> CrisisRecord.of(closed("case-" + n, n, n % 4 == 0 ? Signal.SAFETY : Signal.COMPLAINT)))
                .toList();

        // when
        var statistics = Statistics.of(records, PARIS);

        // then
        assertThat(statistics.incidents()).isEqualTo(20);
        assertThat(statistics.spreads().toAcknowledge())
                .contains(new Spread(20, Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15)));
        assertThat(statistics.spreads().lasted())
                .contains(new Spread(20, Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(15)));
        assertThat(statistics.spreads().toDetect())
                .contains(new Spread(20, Duration.ofMinutes(30), Duration.ofMinutes(30), Duration.ofMinutes(30)));
        assertThat(statistics.counts().get(By.TYPE)).isEqualTo(Map.of("safety", 5, "complaint", 15));
        assertThat(statistics.counts().get(By.ORIGIN)).isEqualTo(Map.of("REVIEW", 20));
        assertThat(statistics.counts().get(By.HOUR)).isEqualTo(Map.of("14", 20));
        assertThat(statistics.counts().getOrDefault(By.WEEKDAY, Map.of()).values().stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(20);
        // and ten of the twenty came from a product, five from an attack, five nobody knows
        assertThat(statistics.own()).isEqualTo(new Statistics.Share(10, 15));
        assertThat(statistics.lasting()).containsOnlyKeys("silent");
    }

    @Test
    void aDrillIsInNoStatistics() {
        var drill = CrisisRecord.of(closed("drill-1", 1, Signal.SAFETY));

        assertThat(Statistics.of(List.of(drill), PARIS).incidents()).isZero();
    }

    @Test
    void anIncidentThatIsOpenHasNoEnd() {
        var open = CrisisRecord.of(Some.incident(Level.ALERT));

        assertThat(open.isClosed()).isFalse();
        assertThat(Statistics.of(List.of(open), PARIS).spreads().lasted()).isEmpty();
    }

    @Test
    void aNewIncidentIsMeasuredByTheFiveNearestOfItsKind() {
        // given six past safety incidents that took 1 to 6 hours, and complaints
        var past = new ArrayList<CrisisRecord>();
        IntStream.rangeClosed(1, 6).forEach(n -> past.add(CrisisRecord.of(closed("s" + n, n, Signal.SAFETY))));
        IntStream.rangeClosed(10, 15).forEach(n -> past.add(CrisisRecord.of(closed("c" + n, n, Signal.COMPLAINT))));

        // when
        var near = Neighbours.of(CrisisRecord.of(Some.incident(Level.ALERT)), past);

        // then the newest five of those six
        assertThat(near.cases()).isEqualTo(5);
        assertThat(near.lasted().orElseThrow().median()).isEqualTo(Duration.ofHours(4));
        assertThat(near.lasted().orElseThrow().isEnough()).isTrue();
        assertThat(near.inPress()).isZero();
    }

    @Test
    void withoutPastNothingIsForetold() {
        var near = Neighbours.of(CrisisRecord.of(Some.incident(Level.ALERT)), List.of());

        assertThat(near.cases()).isZero();
        assertThat(near.lasted()).isEmpty();
    }

    @Test
    void threePeopleWhoComplainOfTheSameMakeARiskEvenWithoutAnAlert() {
        // given three complaints about waiting within sixty days, and one about the price
        var mentions = List.of(
                complaint("anne", "Encore quarante minutes d'attente pour une baguette", 60),
                complaint("bruno", "On a attendu une heure, plus jamais", 30),
                complaint("chloe", "Very slow service, we left", 2),
                complaint("anne", "Toujours autant d'attente", 1),
                complaint("dora", "Trop cher pour ce que c'est", 5));

        // when
        var risks = RiskRegister.of(mentions, Some.NOON);

        // then
        assertThat(risks).hasSize(1);
        assertThat(risks.getFirst().topic()).isEqualTo(Topic.WAITING);
        assertThat(risks.getFirst().people()).isEqualTo(3);
        assertThat(risks.getFirst().example()).endsWith("/anne/1");
    }

    @Test
    void whatIsOlderThanNinetyDaysOrPraiseIsNoRisk() {
        var mentions = List.of(
                complaint("anne", "Une heure d'attente", 91),
                complaint("bruno", "Une heure d'attente", 3),
                complaint("chloe", "Une heure d'attente", 2),
                said("dora", "Aucune attente, parfait", 1, Signal.PRAISE));

        assertThat(RiskRegister.of(mentions, Some.NOON)).isEmpty();
    }

    private static ScoredMention complaint(String author, String text, int daysAgo) {
        return said(author, text, daysAgo, Signal.COMPLAINT);
    }

    private static ScoredMention said(String author, String text, int daysAgo, Signal signal) {
        var at = Some.NOON.minus(Duration.ofDays(daysAgo));
        var reputation = signal == Signal.PRAISE ? 0.8 : -0.6;
        var mention = new Mention(
                Some.FOURNIL,
                new MentionId(author + daysAgo),
                new Origin(new SourceId("avis"), "reviews", Channel.REVIEW),
                new Content("https://avis.example.com/" + author + "/" + daysAgo, author, "", text, Optional.empty()),
                at,
                at,
                Reach.UNKNOWN);
        return new ScoredMention(
                mention,
                new Score(
                        "fr",
                        1,
                        new Score.Tone(reputation, reputation, 0.3),
                        Map.of(signal, 0.9),
                        Set.of(),
                        Set.of(),
                        30,
                        List.of()));
    }

    /** An incident of a review that was told half an hour before, on the n-th day at two, taken and calm in n. */
    private static Incident closed(String id, int n, Signal signal) {
        var opened = Some.NOON.plus(Duration.ofDays(n));
        var cause = n % 4 < 2
                ? Optional.of(Cause.PRODUCT)
                : n % 4 == 2 ? Optional.of(Cause.ATTACK) : Optional.<Cause>empty();
        var log = List.of(
                new Entry(opened, "vigie", Act.OPENED, ""),
                new Entry(opened.plus(Duration.ofMinutes(n)), "Claire", Act.ACKNOWLEDGED, ""),
                new Entry(opened.plus(Duration.ofHours(n)), "vigie", Act.CALM, ""),
                new Entry(opened.plus(Duration.ofHours(n + 1)), "Claire", Act.CLOSED, ""));
        var base = new Incident(
                Some.FOURNIL,
                new IncidentId(id),
                signal == Signal.SAFETY ? Family.SAFETY : Family.SERVICE,
                signal,
                Level.ALERT,
                Level.ALERT,
                new Assessment(Level.ALERT, Optional.empty(), List.of()),
                new Incident.Tally(
                        opened,
                        opened.minus(Duration.ofMinutes(30)),
                        opened,
                        3,
                        1,
                        2,
                        List.of("avis.example.com"),
                        List.of()),
                List.of(story(opened, signal)),
                new Care(Care.State.CLOSED, Optional.of("Claire"), Optional.empty(), 1, 1, Optional.empty(), opened),
                log);
        var findings =
                new Findings(cause, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), false);
        return base.with(new Dossier(
                Optional.empty(),
                Dossier.EMPTY.signs(),
                List.of(),
                Dossier.EMPTY.course(),
                List.of(),
                findings,
                Optional.empty(),
                List.of()));
    }

    private static StorySummary story(Instant seen, Signal signal) {
        return new StorySummary(
                new MentionId("m"),
                "https://avis.example.com/1",
                "une heure",
                Channel.REVIEW,
                signal,
                40,
                seen.minus(Duration.ofMinutes(30)),
                seen,
                0);
    }
}
