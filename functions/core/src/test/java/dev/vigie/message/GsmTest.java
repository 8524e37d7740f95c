package dev.vigie.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GsmTest {
    @Test
    void lettersOutsideAreWrittenWithTheNearestOnes() {
        assertThat(Gsm.text("Façade, tête à tête… l’été « œuf » — ½ 漢字 😀 É è ù Ç ñ ü"))
                .isEqualTo("Facade, tete à tete... l'été \" oeuf \" - É è ù Ç ñ ü");
    }

    @Test
    void someLettersTakeTwoPlaces() {
        assertThat(Gsm.places("12€")).contains(4);
        assertThat(Gsm.places("[a]{b}^~|\\")).contains(18);
        assertThat(Gsm.places("ç")).isEmpty();
    }

    @Test
    void hundredAndSixtyPlacesAreOneMessage() {
        assertThat(Gsm.fits("a".repeat(160))).isTrue();
        assertThat(Gsm.fits("a".repeat(159) + "€")).isFalse();
    }
}
