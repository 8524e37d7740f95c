package dev.vigie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Some;
import dev.vigie.message.Bulletin;
import dev.vigie.store.Businesses;
import dev.vigie.store.MovableClock;
import dev.vigie.store.OpenStore;
import dev.vigie.store.disk.TemporaryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestHandlerTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-09T06:03:00Z"));
    private final OpenStore open = TemporaryStore.streamed(clock);
    private final List<Bulletin> sent = new ArrayList<>();
    private boolean refuses;
    private final DigestHandler handler = new DigestHandler(new Digests(open.store(), this::send, clock));

    @BeforeEach
    void takeIn() {
        new Businesses(open.store()).put(Some.business());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void onMondayMorningEverybodyWithAnAddressIsToldOnce() {
        for (var hour = 0; hour < 24; hour++) {
            handler.handleRequest();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(sent).extracting(Bulletin::contact).containsExactly("Claire", "Karim");
        assertThat(sent.getFirst().text()).startsWith("Rien à signaler");
        assertThat(sent.getFirst().subject()).contains("rien a signaler");
    }

    @Test
    void whatDidNotLeaveIsSeenAndTriedAgainTheNextHour() {
        clock.pass(Duration.ofHours(1));
        refuses = true;
        assertThatThrownBy(handler::handleRequest).hasMessageContaining("tried again");

        refuses = false;
        clock.pass(Duration.ofHours(1));
        handler.handleRequest();

        assertThat(sent).hasSize(2);
    }

    @Test
    void aProfilePutAnewMakesNoSecondDigest() {
        clock.pass(Duration.ofHours(1));
        handler.handleRequest();
        new Businesses(open.store()).put(Some.business());

        handler.handleRequest();

        assertThat(sent).hasSize(2);
    }

    private void send(Bulletin bulletin) {
        if (refuses) {
            throw new IllegalStateException("the post office is shut");
        }
        sent.add(bulletin);
    }
}
