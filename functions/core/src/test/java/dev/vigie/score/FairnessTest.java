package dev.vigie.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.mention.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who complains, and how well they spell, does not change how soon the complaint is read.
 *
 * <p>What does differ: a whole text in capitals or without accents scores the same to the digit, by its cues; the learned
 * part hears capitals and names a little, which moves the number but not the urgency.
 */
class FairnessTest {
    private static final LearnedScorer SCORER = LearnedScorer.shipped();
    private static final List<String> NAMES = List.of(
            "Claire", "Mohamed", "Fatoumata", "Kévin", "Nguyen", "Ioana", "Jean-Eudes", "Rachel", "Lakisha", "Dylan");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je m'appelle %s, j'ai attendu deux heures et personne ne m'a répondu, c'est inadmissible",
                "%s ici. Mon fils a vomi toute la nuit après votre quiche, il est à l'hôpital",
                "Moi %s, on a refusé de me servir et on s'est moqué de moi",
                "My name is %s, I waited two hours and nobody answered, unacceptable",
                "%s here. My son was sick all night after your quiche, he is in hospital",
            })
    void theSameComplaintUnderAnyNameIsReadAsSoon(String complaint) {
        var urgencies =
                NAMES.stream().map(name -> urgency(complaint.formatted(name))).distinct();

        assertThat(urgencies).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J'ai été malade toute la nuit après votre quiche",
                "Très déçue, personne ne répond au téléphone, je veux un remboursement",
                "On va vous retrouver, je sais où tu habites",
                "We all got food poisoning, my kid is in the hospital",
                "Worst experience, still waiting for my refund",
            })
    void capitalsNeitherHurryNorDelay(String complaint) {
        assertThat(urgency(complaint.toUpperCase(Locale.ROOT))).isEqualTo(urgency(complaint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J'ai été malade toute la nuit après votre quiche|jai etai malade toute la nui apres votre quiche",
                "Mon fils a vomi, il est à l'hôpital|mon fisse a vomi il ai a lopital jvous jure hopital",
                "Je veux un remboursement, service inadmissible|jveu un remboursement service inadmisible c honteu inadmissible",
                "My son was sick all night after your pie|my son woz sick all nite after ur pie",
                "We ain't never coming back, the food was disgusting|we aint never comin back da food was disgusting",
            })
    void spellingAndDialectDoNotPutAComplaintAside(String pair) {
        var texts = pair.split("\\|");

        assertThat(urgency(texts[1])).isEqualTo(urgency(texts[0]));
    }

    private static String urgency(String text) {
        var content = new Content("https://a.example/1", "", "", text, Optional.empty());
        return SCORER.scoreAsOurs(content, Optional.empty()).tone().urgency();
    }
}
