package dev.vigie.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Messaging;
import dev.vigie.business.SourceSpec;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.mention.SourceId;
import dev.vigie.source.Progress;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Instant NOW = Some.NOON.plus(Duration.ofDays(30));
    private static final Instant WEEK = NOW.minus(Duration.ofDays(7));

    @Test
    void aQuietWeekHasThreeLinesAndOneThingToPrepare() {
        var text = new Digest(Some.business(), List.of(), List.of(source("rss", State.READ, NOW))).text(WEEK, NOW);

        assertThat(text.lines()).hasSize(3);
        assertThat(text).startsWith("Rien à signaler du ").contains("1 lue.").contains("À préparer cette semaine");
    }

    @Test
    void aSilentSourceIsNamedAndNeverACalm() {
        var sources = List.of(
                source("a", State.BLOCKED, NOW.minus(Duration.ofDays(2))),
                source("b", State.EMPTY, NOW),
                source("c", State.UNREADABLE, NOW.minus(Duration.ofDays(1))));

        var text = new Digest(Some.business(), List.of(), sources).text(WEEK, NOW);

        assertThat(text)
                .contains("1 vide, 1 à la présentation changée, 1 qui refuse l'accès")
                .contains("MUETTES, ce n'est pas un calme : https://a.example, https://c.example.");
    }

    @Test
    void whatChangedIsToldAndNothingIsPreparedWhileItIsOpen() {
        var incident = Some.incident(Level.ALERT);
        var lately = incident.logged(new Entry(NOW.minusSeconds(60), "vigie", Entry.Act.OPENED, ""));

        var digest = new Digest(Some.business(), List.of(lately), List.of());

        assertThat(digest.text(WEEK, NOW))
                .startsWith("Ce qui a changé")
                .contains("ALERTE")
                .doesNotContain("préparer");
        assertThat(digest.subject(WEEK, NOW)).matches("[\\x20-\\x7e]{5,100}").contains("1 affaire");
    }

    @Test
    void aMonthWhoseShortMessagesAreSpentIsSaid() {
        var incident = Some.incident(Level.ALERT);
        for (var n = 0; n < 7; n++) {
            incident = incident.logged(new Entry(NOW.minusSeconds(n), "vigie", Entry.Act.TOLD, "Claire"));
        }
        var french = Some.business().with(new Messaging(Messaging.Rhythm.WEEKLY, 10, 3));
        var plenty = Some.business().with(new Messaging(Messaging.Rhythm.WEEKLY, 11, 3));

        assertThat(new Digest(french, List.of(incident), List.of()).text(WEEK, NOW))
                .contains("SMS du mois : 7 sur 10. Le reste (3) est gardé pour une crise");
        assertThat(new Digest(plenty, List.of(incident), List.of()).text(WEEK, NOW))
                .doesNotContain("SMS du mois");
    }

    @Test
    void whatHappenedBeforeIsNotToldAgain() {
        Incident old = Some.incident(Level.ALERT);

        assertThat(new Digest(Some.business(), List.of(old), List.of()).text(NOW, NOW))
                .startsWith("Rien à signaler");
    }

    private static Source source(String name, State state, Instant lastSuccess) {
        var spec = new SourceSpec("rss", "https://" + name + ".example", Map.of(), SourceSpec.EVERY, Optional.empty());
        var progress = new Progress(
                NOW, Optional.of(lastSuccess), 0, state, "", Optional.empty(), Optional.empty(), Optional.empty());
        return new Source(SourceId.of(spec), spec, progress);
    }
}
