package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.incident.Care;
import dev.vigie.incident.Dossier;
import dev.vigie.incident.Incident;
import dev.vigie.mention.Reach;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.ScoredMention;
import dev.vigie.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an older Vigie stored, without what came later and with what was dropped since, is read as it was meant. */
class OldRecordsTest {
    @Test
    void aMentionOfTheFirstVersion() {
        var scored = Json.read("""
                {"mention":{"business":"fournil","id":"m1",
                  "origin":{"source":"s1","kind":"rss","channel":"REVIEW"},
                  "content":{"url":"https://example.com/m1","author":"a1","title":"","text":"Malades."},
                  "published":"2026-03-02T11:00:00Z","seen":"2026-03-02T12:00:00Z",
                  "reach":{"followers":1200,"engagement":34},"mood":"dropped since"},
                 "score":{"language":"fr","relevance":0.9,"tone":{"overall":-0.8,"target":-0.9,"confidence":0.9},
                  "signals":{"safety":0.97},"stances":["CLAIM"],"risk":88,
                  "because":[{"code":"safety","text":"Malades","weight":0.9}]}}
                """, ScoredMention.class);

        assertThat(scored.mention().origin().guid()).isEmpty();
        assertThat(scored.mention().reach()).isEqualTo(new Reach(1200, 34));
        assertThat(scored.score().aggravations()).isEmpty();
        assertThat(Json.read(Json.write(scored), ScoredMention.class)).isEqualTo(scored);
    }

    @Test
    void anIncidentFromBeforeThereWereDossiers() {
        var incident = old(
                Some.incident("i1", Care.State.OPEN, Some.NOON), Incident.class, "/dossier", "/tally/rules", "/log");

        assertThat(incident.dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(incident.tally().rules()).isEmpty();
        assertThat(incident.log()).isEmpty();
    }

    @Test
    void aDossierFromBeforeRemovalsWereAskedFor() {
        var incident = old(Some.incident("i1", Care.State.OPEN, Some.NOON), Incident.class, "/dossier/removals");

        assertThat(incident.dossier().removals()).isEmpty();
    }

    @Test
    void anAlertFromBeforeAnyWasGivenUp() {
        var stored = old(
                Alerts.Stored.owed(Some.alert(1, Some.NOON)),
                Alerts.Stored.class,
                "/alert/delivery/abandoned",
                "/alert/facts/incident/dossier",
                "/linkHash",
                "/linkExpires");

        assertThat(stored.alert().delivery().awaitsSending()).isTrue();
        assertThat(stored.linkExpires()).isEmpty();
    }

    @Test
    void aPulseThatKnewOnlyItsPlaceInTheStream() {
        var pulse =
                Json.read("{\"business\":\"fournil\",\"folded\":7,\"since\":\"2026-03-02T12:00:00Z\"}", Pulse.class);

        assertThat(pulse)
                .isEqualTo(Pulse.starting(pulse.business(), pulse.since()).after(pulse.folded()));
    }

    @Test
    void aPulseFromBeforeItKnewHowTalkScatters() {
        var whole = Pulse.starting(Some.FOURNIL, Some.NOON);

        assertThat(old(whole, Pulse.class, "/habit/dispersion", "/detector", "/flow"))
                .isEqualTo(whole);
    }

    @Test
    void aSourceFromBeforeItsMarksWereKept() {
        var source = old(
                Some.source("rss", "https://example.com/feed").at(Some.progress(Some.NOON)),
                Source.class,
                "/progress/lastChange",
                "/progress/movedTo",
                "/progress/kept",
                "/spec/options",
                "/spec/channel");

        assertThat(source.progress()).isEqualTo(Some.progress(Some.NOON));
        assertThat(source.spec().options()).isEmpty();
    }

    @Test
    void aProfileWithoutWhatCouldBeLeftOut() {
        var business = old(
                Some.business(),
                Business.class,
                "/watch/none",
                "/watch/near",
                "/team/quietHours",
                "/team/escalation",
                "/thresholds/alert");

        assertThat(business.watch().none()).isEmpty();
        assertThat(business.team().escalation()).isEmpty();
        assertThat(business.team().quietHours()).isEqualTo(Optional.empty());
        assertThat(business.team().contacts()).hasSize(2);
    }

    /** As it was written before these were, and with a field in each object that is no more. */
    private static <T> T old(T value, Class<T> type, String... missing) {
        var json = Json.tree(Json.write(value).getBytes(StandardCharsets.UTF_8));
        for (var path : List.of(missing)) {
            var at = path.lastIndexOf('/');
            if (json.at(path.substring(0, at)) instanceof ObjectNode parent) {
                parent.remove(path.substring(at + 1));
            }
        }
        dropped(json);
        return Json.read(json.toString(), type);
    }

    private static void dropped(JsonNode json) {
        for (var child : json) {
            dropped(child);
        }
        // A map of options or signals has no fields of its own that could be dropped.
        if (json instanceof ObjectNode object && !object.isEmpty() && !object.has("safety") && !object.has("item")) {
            object.put("droppedSince", true);
        }
    }
}
