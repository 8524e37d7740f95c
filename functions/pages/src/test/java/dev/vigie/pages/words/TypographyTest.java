package dev.vigie.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void frenchMarksStayWithTheirWords() {
        assertThat(Typography.set("Quoi ? « Oui ! » : à 18 h 02 ; 89 % d'eux", Language.FR))
                .isEqualTo("Quoi\u202f? «\u00a0Oui\u202f!\u00a0»\u00a0: à 18\u00a0h\u00a002\u202f; 89\u00a0% d’eux");
    }

    @Test
    void englishKeepsItsSpaces() {
        assertThat(Typography.set("Is it? Don't: 18 h", Language.EN)).isEqualTo("Is it? Don’t: 18 h");
    }
}
