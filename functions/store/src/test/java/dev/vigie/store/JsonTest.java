package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.incident.Care;
import dev.vigie.incident.Incident;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.ScoredMention;
import dev.vigie.source.Source;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void everyRecordComesBackAsItWas() {
        var folded = new BigInteger("100000000003498069978");

        comesBack(Some.business(), Business.class);
        comesBack(Some.source("page", "https://example.com/forum"), Source.class);
        comesBack(Some.mention("m1", Some.NOON), ScoredMention.class);
        comesBack(Pulse.starting(Some.FOURNIL, Some.NOON).after(folded), Pulse.class);
        comesBack(Some.incident("i1", Care.State.CALM, Some.NOON), Incident.class);
        comesBack(Alerts.Stored.owed(Some.alert(1, Some.NOON)), Alerts.Stored.class);
        comesBack(
                new Alerts.Stored(Some.alert(1, Some.NOON), Optional.of("hash"), Optional.of(Some.NOON)),
                Alerts.Stored.class);
    }

    private static <T> void comesBack(T value, Class<T> type) {
        assertThat(Json.read(Json.write(value), type)).isEqualTo(value);
    }

    @Test
    void valuesAreWrittenAsPeopleWriteThem() {
        var json = Json.write(Some.business());

        assertThat(json)
                .contains("\"locale\":\"fr-FR\"")
                .contains("\"language\":\"en-GB\"")
                .contains("\"timezone\":\"Europe/Paris\"")
                .contains("\"every\":\"PT5M\"")
                .contains("\"from\":\"21:00:00\"")
                .contains("\"id\":\"fournil-saint-michel\"");
        assertThat(Json.write(Some.mention("m1", Some.NOON)))
                .contains("\"seen\":\"2026-03-02T12:00:00.123Z\"")
                .contains("\"safety\":0.97")
                .contains("\"fake_review\":0.1");
    }

    @Test
    void onlyWhatARecordHoldsIsWritten() {
        var json = Json.write(Some.incident("i1", Care.State.OPEN, Some.NOON));

        assertThat(json).doesNotContain("\"open\"");
        assertThat(Json.write(Some.score())).doesNotContain("\"relevant\":").doesNotContain("\"leading\":");
        assertThat(Json.write(Alerts.Stored.owed(Some.alert(1, Some.NOON)))).doesNotContain("linkHash");
    }

    @Test
    void whatANewerVigieAddedIsPassedOver() {
        var json = "{\"business\":\"fournil\",\"folded\":7,\"since\":\"2026-03-02T12:00:00Z\",\"mood\":\"new\"}";

        assertThat(Json.read(json, Pulse.class).folded()).isEqualTo(BigInteger.valueOf(7));
    }

    @Test
    void timesKeepTheirNanoseconds() {
        var precise = Instant.parse("2026-03-02T12:00:00.123456789Z");

        assertThat(Json.read(Json.write(precise), Instant.class)).isEqualTo(precise);
    }
}
