package dev.vigie.pulse;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.score.Signal;
import dev.vigie.story.Nature;
import dev.vigie.story.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PulseTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    @Test
    void itStaysUnderEightKilobytesInAStormOfTenThousandAnHour() {
        var pulse = Pulse.starting(Some.FOURNIL, NOON.minus(Duration.ofDays(60)));
        for (var n = 0; n < 20_000; n++) {
            var topic = Signal.values()[n % 6];
            var said = Said.complaint(n).at(NOON.plusMillis(360L * n)).sign(Signal.SAFETY, Signal.RUMOUR);
            pulse = pulse.at(NOON.plusMillis(360L * n)).with(Story.of(said.scored(), Nature.BAD, topic));
        }

        var json = JSON.writeValueAsString(pulse);

        assertThat(json.length()).isLessThan(8_000);
        assertThat(JSON.readValue(json, Pulse.class)).isEqualTo(pulse);
    }

    @Test
    void anAuthorCountsOnceInAWindow() {
        var pulse = Pulse.starting(Some.FOURNIL, NOON).at(NOON);
        for (var text : new String[] {"Pain rassis hier matin au Fournil", "Et la vendeuse crie sur tout le monde"}) {
            var said = Said.that(text).by("anne").sign(Signal.COMPLAINT);
            pulse = pulse.with(Story.of(said.scored(), Nature.BAD, Signal.COMPLAINT));
        }

        assertThat(pulse.stories().all()).hasSize(2);
        assertThat(pulse.flow().of(Signal.COMPLAINT).within(Pulse.WINDOW, NOON)).isEqualTo(1);
    }

    @Test
    void storiesFadeAfterThreeDays() {
        var story = Story.of(Said.complaint(1).scored(), Nature.BAD, Signal.COMPLAINT);
        var pulse = Pulse.starting(Some.FOURNIL, NOON).at(NOON).with(story);

        assertThat(pulse.at(NOON.plus(Duration.ofHours(72))).stories().all()).hasSize(1);
        assertThat(pulse.at(NOON.plus(Duration.ofHours(73))).stories().all()).isEmpty();
    }
}
