package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Messaging;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Level;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.disk.StoreOnDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
    @TempDir
    Path data;

    @Test
    void aMonthWhoseShortMessagesAreSpentIsShown() {
        texted(7, new Messaging(Messaging.Rhythm.WEEKLY, 10, 3));

        assertThat(status().out())
                .contains("SMS spent")
                .contains("fournil  7/10")
                .contains("kept: 3");
        assertThat(Ran.vigie("status", "--data", data.toString(), "--json").out())
                .contains("\"used\":7", "\"most\":10", "\"kept\":3");
    }

    @Test
    void aMonthWithSomeLeftIsNot() {
        texted(6, new Messaging(Messaging.Rhythm.WEEKLY, 10, 3));

        assertThat(status().out()).doesNotContain("SMS spent");
    }

    private Ran status() {
        return Ran.vigie("status", "--data", data.toString());
    }

    private void texted(int times, Messaging budget) {
        try (var store = new StoreOnDisk(data.resolve("vigie.db"), Clock.systemUTC())) {
            new Businesses(store).put(Some.business().with(budget));
            var incident = Some.incident(Level.ALERT);
            for (var n = 0; n < times; n++) {
                incident = incident.logged(new Entry(Instant.now(), "vigie", Entry.Act.TOLD, "Claire"));
            }
            new Incidents(store).put(incident, 0);
        }
    }
}
