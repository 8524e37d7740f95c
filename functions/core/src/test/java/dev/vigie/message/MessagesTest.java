package dev.vigie.message;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.Team;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Arrival;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Lookout;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final String LINK = "https://vigie.example.com/a/AbCdEfGhIjKlMnOpQrStUv";

    @Test
    void theShortMessageSaysWhatToDoBeforeWhatHappened() {
        var message = Messages.compose(twoIll(Some.business()), Some.business(), LINK);

        assertThat(message.sms())
                .isEqualTo("VIGIE ALERTE Le Fournil: ne supprimez rien, ouvrez le guide."
                        + " 2 signalements santé (avis), depuis 14h00. " + LINK);
        assertThat(Gsm.places(message.sms()).orElseThrow()).isLessThanOrEqualTo(160);
    }

    @Test
    void aShortLinkLeavesRoomForTheRest() {
        var message = Messages.compose(twoIll(Some.business()), Some.business(), "https://vg.ie/a/7K2Q");

        assertThat(message.sms())
                .isEqualTo("VIGIE ALERTE Le Fournil Saint-Michel: ne supprimez rien, ouvrez le guide."
                        + " 2 signalements santé (avis), 2 en 6h, depuis 14h00. https://vg.ie/a/7K2Q");
    }

    @Test
    void theAddressThatLambdaGivesStillLeavesRoomForWhatMatters() {
        var link = "https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-3.on.aws/a/AbCdEfGhIjKlMnOpQrStUv";

        var message = Messages.compose(twoIll(Some.business()), Some.business(), link);

        assertThat(message.sms())
                .isEqualTo("VIGIE ALERTE Le Fournil: ne supprimez rien. 2 signalements santé. " + link);
    }

    @Test
    void theEmailIsWholeByItself() {
        var message = Messages.compose(twoIll(Some.business()), Some.business(), LINK);

        assertThat(message.subject()).isEqualTo("VIGIE ALERTE Le Fournil Saint-Michel: 2 signalements sante");
        assertThat(message.body())
                .startsWith("VIGIE ALERTE Le Fournil Saint-Michel\n\nNe supprimez rien, ouvrez le guide.\n"
                        + "2 signalements santé (avis), depuis 14h00.\n")
                .contains(LINK, "Quatre indicateurs", "Volume\u00a0:", "Vocabulaire", "Auteurs", "Médias")
                .contains("au moins deux personnes touchées en 72 h (ALERTE)")
                .contains("avis.example.com, mardi 16 juin à 14\u00a0h\u00a000", "c******")
                .contains("Prévenus jusqu'ici\u00a0: Claire", "Prochaine vérification", "Je prends")
                .doesNotContain("connard", "@anne");
    }

    @Test
    void whomAnIncidentIsHandedOverToIsToldByWhom() {
        var alert = twoIll(Some.business());
        var at = alert.owed();
        var handed = alert.facts().incident().logged(new Entry(at, "Claire", Entry.Act.HANDED_OVER, "Karim"));
        var english =
                new Contact("Karim", Set.of(), Optional.empty(), Optional.of("k@example.com"), Optional.of(Locale.UK));
        var order = new Alert(
                alert.business(),
                alert.id(),
                Alert.Kind.HANDED_OVER,
                "Karim",
                alert.ways(),
                at,
                new Alert.Facts(handed, List.of("Claire", "Karim"), at),
                alert.delivery());

        assertThat(Messages.compose(order, Some.business(), "https://vg.ie/a/7K2Q")
                        .sms())
                .startsWith(
                        "VIGIE ALERTE Le Fournil Saint-Michel: Claire vous passe la main, ouvrez le guide. 2 signalements");
        var business = Some.business("Le Fournil", new Team(List.of(english), List.of(), Optional.empty()));
        assertThat(Messages.compose(order, business, LINK).body())
                .contains("Claire hands over to you, open the guide.\n");
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        var reader = new Contact(
                "Claire", Set.of(), Optional.of("+33600000001"), Optional.of("c@example.com"), Optional.of(Locale.UK));
        var business = Some.business("Le Fournil", new Team(List.of(reader), List.of("Claire"), Optional.empty()));

        var message = Messages.compose(twoIll(business), business, LINK);

        assertThat(message.language()).isEqualTo("en");
        assertThat(message.sms())
                .startsWith("VIGIE ALERT Le Fournil: delete nothing, open the guide. 2 health reports");
        assertThat(message.body()).contains("Four indicators", "since 14:00");
    }

    @Test
    void aBusinessThatIsNewIsToldThatVigieStillLearns() {
        var message = Messages.compose(twoIll(Some.business()), Some.business(), LINK);

        assertThat(message.body()).contains("Vigie apprend encore");
    }

    @Test
    void everyRuleHasWordsInBothLanguages() {
        for (var code : Lookout.ruleCodes()) {
            assertThat(Tongue.of(Locale.FRENCH).rule(code)).as(code).isNotEqualTo(code);
            assertThat(Tongue.of(Locale.ENGLISH).rule(code)).as(code).isNotEqualTo(code);
        }
    }

    @Test
    void aLinkThatLeavesNoRoomIsRefused() {
        var alert = twoIll(Some.business());

        assertThatThrownBy(() -> Messages.compose(alert, Some.business(), "https://x.example/" + "a".repeat(130)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Alert twoIll(Business business) {
        var first = Said.that("J'ai été malade toute la nuit, quel connard ce patron @anne du Fournil");
        var second = Said.that("Intoxication après une quiche achetée au Fournil hier midi");
        var arrivals = List.of(arrival(1, first.by("Anne")), arrival(2, second.by("Bruno")));
        var nothing = Lookout.starting(business, NOON.minus(Duration.ofDays(3)));
        return new Lookout(business).fold(nothing, arrivals).owed().getLast();
    }

    private static Arrival arrival(int number, Said said) {
        var scored = said.sign(Signal.SAFETY).stance(Stance.OWN_EXPERIENCE).scored();
        return new Arrival(BigInteger.valueOf(number), scored);
    }
}
