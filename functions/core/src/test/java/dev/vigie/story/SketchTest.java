package dev.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String ILL = "J'ai été malade toute la nuit après un sandwich du Fournil Saint-Michel";

    @Test
    void theSameWordsAreTheSameStoryWhateverTheirDress() {
        var dressed = "RT @anne: j'ai ete MALADE toute la nuit, après un sandwich du Fournil Saint Michel !!! "
                + "https://example.com/x";

        assertThat(Sketch.of(ILL).likeness(Sketch.of(dressed))).isEqualTo(1);
    }

    @Test
    void aFewWordsMoreAreStillTheSameStory() {
        var longer = ILL + " évitez";

        assertThat(Sketch.of(ILL).likeness(Sketch.of(longer))).isGreaterThan(Sketch.SAME);
    }

    @Test
    void anotherIllnessIsAnotherStory() {
        var other = "Mon fils a été malade après une quiche achetée hier midi au Fournil Saint-Michel";

        assertThat(Sketch.of(ILL).likeness(Sketch.of(other))).isLessThan(0.3);
    }

    @Test
    void shortTextsAreNeverTakenForOneAnother() {
        assertThat(Sketch.of("Très déçu").likeness(Sketch.of("Très déçu"))).isZero();
    }
}
