package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.business.Channel;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Disposition.Reason;
import dev.vigie.score.Aggravation;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Instant NIGHT = Instant.parse("2026-06-16T21:30:00Z");

    private final Play play = new Play();

    @Test
    void twoIllCustomersAreAnAlertWithinTheSecondReport() {
        play.hear(ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));
        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);

        play.hear(ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi")
                .at(later(30)));

        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
        assertThat(play.incident().tally().stories()).isEqualTo(2);
        assertThat(play.incident().assessment().hardRule().orElseThrow().code()).isEqualTo("safety-persons");
        assertThat(play.kinds()).containsExactly(Kind.OPENED, Kind.RAISED);
        assertThat(play.alerts().getLast().contact()).isEqualTo("Claire");
        assertThat(play.alerts().getLast().ways()).containsExactlyInAnyOrder(Way.SMS, Way.EMAIL);
    }

    @Test
    void aChildInHospitalIsACrisisOnlyWithAFirstHandReport() {
        play.hear(Said.that("Il paraît qu'un enfant est à l'hôpital après le Fournil")
                .by("a")
                .sign(Signal.SAFETY, Signal.RUMOUR)
                .stance(Stance.HEDGE)
                .graver(Aggravation.CHILD));
        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);

        play.hear(ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi")
                .at(later(30)));

        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
        assertThat(play.alerts()).extracting(Alert::contact).containsExactly("Claire", "Claire", "Karim");
    }

    @Test
    void onePersonWhoTellsItTwiceIsOnePerson() {
        play.hear(
                ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"),
                ill("Anne", "Toujours malade aujourd'hui, le Fournil ne répond même pas")
                        .at(later(30)));

        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);
    }

    @Test
    void aStoryThatIsToldAgainAfterItsIncidentIsForgottenOpensAnother() {
        // given an incident that is over, and a story that does not die
        var text = "Intoxication après une quiche achetée au Fournil hier midi, toute la famille malade";
        play.hear(ill("Anne", text).on("https://avis.example.com/1"));
        if (Desk.close(play.incident(), "Claire", "settled", later(60)) instanceof Desk.Answer.Done(var closed)) {
            play.decide(closed);
        }

        // when
        for (var days = 1; days <= 8; days++) {
            var at = later(days * 24 * 60);
            play.forget(at)
                    .hear(ill("Anne", text)
                            .on("https://avis.example.com/" + (1 + days))
                            .at(at));
        }

        // then
        assertThat(play.alerts()).hasSizeGreaterThan(1);
        assertThat(play.alerts()).extracting(Alert::id).doesNotHaveDuplicates();
    }

    @Test
    void somebodyElsesNameAndHarmlessTalkAreNothing() {
        play.hear(
                ill("Anne", "Intoxication au Mont Saint-Michel dans un restaurant")
                        .ofSomebodyElse(),
                Said.that("Le Fournil ouvre à 7 heures le dimanche").by("Karim"),
                Said.that("Une tuerie ce Fournil").by("Zoé").sign(Signal.PRAISE).feeling(0.8));

        assertThat(play.watched().incidents()).isEmpty();
        assertThat(play.dispositions())
                .extracting(Disposition::reason)
                .containsExactly(Reason.IRRELEVANT, Reason.HARMLESS, Reason.HARMLESS);
    }

    @Test
    void fiveHundredMentionsOfOneStoryAreOneAlert() {
        for (var n = 0; n < 500; n++) {
            play.hear(ill("lecteur" + n, "J'ai été malade toute la nuit après un sandwich du Fournil Saint-Michel")
                    .at(later(n / 10)));
        }

        assertThat(play.alerts()).hasSize(1);
        assertThat(play.incident().tally().mentions()).isEqualTo(500);
        assertThat(play.incident().tally().stories()).isEqualTo(1);
        assertThat(play.incident().stories().getFirst().relays()).isEqualTo(499);
    }

    @Test
    void aStormOfComplaintsIsToldOnceForEachLevel() {
        for (var n = 0; n < 500; n++) {
            play.hear(Said.complaint(n).at(later(n / 10)));
        }

        assertThat(play.incident().level()).isEqualTo(Level.CRISIS);
        assertThat(play.kinds()).containsExactly(Kind.OPENED, Kind.RAISED, Kind.RAISED, Kind.RAISED);
        assertThat(play.alerts()).extracting(Alert::contact).containsExactly("Claire", "Claire", "Claire", "Karim");
    }

    @Test
    void aRaidOfCopiesIsOneStoryToLookAt() {
        for (var n = 0; n < 30; n++) {
            play.hear(Said.that("Boycott du Fournil ces gens sont des menteurs faites tourner partout")
                    .by("compte" + n)
                    .sign(Signal.BOYCOTT)
                    .in(Channel.SOCIAL)
                    .at(NOON.plusSeconds(20 * n)));
        }

        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);
        assertThat(play.incident().tally().stories()).isEqualTo(1);
        assertThat(play.incident().assessment().hardRule().orElseThrow().code()).isEqualTo("raid");
    }

    @Test
    void anArticleAboutItIsAPickUpAndItsCopiesAreNot() {
        play.hear(
                ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"),
                ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi")
                        .at(later(30)));
        var title = "Bordeaux : plusieurs clients d'une boulangerie intoxiqués";

        play.hear(
                article("https://journal.example.com/1", title + " - Le Journal")
                        .at(later(60)),
                article("https://agregateur.example.com/9", title).at(later(90)));

        assertThat(play.kinds()).containsExactly(Kind.OPENED, Kind.RAISED, Kind.MEDIA);
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.DUPLICATE);
    }

    @Test
    void askingWhetherItIsTrueJoinsTheSafetyIncident() {
        play.hear(
                Said.that("Il paraît que le Fournil va fermer pour hygiène")
                        .by("a")
                        .sign(Signal.SAFETY, Signal.RUMOUR)
                        .stance(Stance.HEDGE),
                Said.that("c'est vrai cette histoire du Fournil ?")
                        .by("b")
                        .sign(Signal.RUMOUR)
                        .stance(Stance.ENQUIRY),
                Said.that("quelqu'un confirme pour le Fournil ?")
                        .by("c")
                        .sign(Signal.RUMOUR)
                        .stance(Stance.ENQUIRY));

        assertThat(play.watched().incidents()).hasSize(1);
        assertThat(play.incident().family()).isEqualTo(Family.SAFETY);
        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
    }

    @Test
    void aDenialIsGroupedAndNeverRaises() {
        play.hear(ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));

        play.hear(Said.that("C'est faux, personne n'a été malade, tout est ouvert")
                .by("Fournil")
                .sign(Signal.SAFETY)
                .stance(Stance.DENIAL));

        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.FRIENDLY);
    }

    @Test
    void aMildIncidentAtNightGoesByEmailOnly() {
        play.hear(ill("Anne", "J'ai été malade après un sandwich du Fournil").at(NIGHT));

        assertThat(play.alerts()).singleElement().extracting(Alert::ways).isEqualTo(java.util.Set.of(Way.EMAIL));
    }

    @Test
    void whatWasPublishedLongAgoIsNoNews() {
        play.hear(Said.complaint(1).old(Duration.ofDays(30)));

        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.OLD);
    }

    @Test
    void twoWhoSeeTheirCommentsDeletedMakeItOneLevelWorse() {
        play.hear(ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));

        play.hear(
                Said.that("Le Fournil supprime mes commentaires").by("b").sign(Signal.TAKEDOWN),
                Said.that("Censuré moi aussi par le Fournil").by("c").sign(Signal.TAKEDOWN));

        assertThat(play.incident().family()).isEqualTo(Family.SAFETY);
        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
    }

    @Test
    void aMutedIncidentTellsNothingButACrisis() {
        play.hear(ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));
        var muted = (Desk.Answer.Done) Desk.mute(play.incident(), "Claire", later(600), later(1));
        play.decide(muted.incident());

        play.hear(ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi")
                .at(later(30)));

        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
        assertThat(play.alerts()).hasSize(1);
        assertThat(play.dispositions().getLast().reason()).isEqualTo(Reason.MUTED);
    }

    @Test
    void afterAFalseAlarmItsStoriesCountForNothing() {
        play.hear(ill("Anne", "J'ai été malade toute la nuit après un sandwich du Fournil"));
        play.decide(((Desk.Answer.Done) Desk.falseAlarm(play.incident(), "Claire", "homonyme", later(5))).incident());

        play.hear(ill("Bruno", "Intoxication après une quiche achetée au Fournil hier midi")
                .at(later(30)));

        assertThat(play.watched().incidents()).hasSize(2);
        assertThat(play.incident().level()).isEqualTo(Level.VIGILANCE);
    }

    private static Said ill(String who, String what) {
        return Said.that(what).by(who).sign(Signal.SAFETY).stance(Stance.OWN_EXPERIENCE);
    }

    private static Said article(String url, String title) {
        return Said.that("Des clients disent avoir été malades")
                .on(url)
                .titled(title)
                .in(Channel.PRESS)
                .sign(Signal.SAFETY, Signal.MEDIA);
    }

    private static Instant later(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
