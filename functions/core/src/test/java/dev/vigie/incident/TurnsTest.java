package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Said;
import dev.vigie.Some;
import dev.vigie.business.Business;
import dev.vigie.business.SourceSpec;
import dev.vigie.incident.Disposition.Reason;
import dev.vigie.mention.SourceId;
import dev.vigie.message.Messages;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a burst is about: praise, a turn of opinion, the business's own publication, or a rumour that would hurt. */
final class TurnsTest {
    private static final SourceSpec BLOG = new SourceSpec(
            "rss", "https://fournil.example/feed", Map.of("by", "us"), SourceSpec.EVERY, Optional.empty());

    @Test
    void farMorePraiseThanUsualIsGoodNewsByEmailOnceAndIsOverAtOnce() {
        var play = known(Some.business());

        praise(play, 12, NOON.plus(Duration.ofHours(10)));

        assertThat(play.alerts()).hasSize(2).allSatisfy(alert -> {
            assertThat(alert.kind()).isEqualTo(Alert.Kind.GOOD_NEWS);
            assertThat(alert.ways()).as("never a text, day or night").isEqualTo(Set.of(Alert.Way.EMAIL));
        });
        assertThat(play.incident().isOpen()).isFalse();
        assertThat(play.incident().level()).isEqualTo(Level.WATCH);
        assertThat(play.incident().stories()).isNotEmpty();
        assertThat(play.dispositions()).extracting(Disposition::reason).containsOnlyOnce(Reason.GOOD_NEWS);
        var mail = Messages.compose(play.alerts().getFirst(), Some.business(), "https://v.example/a/1");
        assertThat(mail.toString())
                .contains("bonne nouvelle", "9 voix en 6 h")
                .doesNotContain("supprimez", "Je prends");
    }

    @Test
    void theSamePraiseIsNothingNewWhereItIsUsual() {
        var play = new Play();
        for (var day = 50; day > 0; day--) {
            praise(play, 12, NOON.minus(Duration.ofDays(day)));
        }
        var before = play.alerts().size();

        praise(play, 12, NOON);

        assertThat(play.alerts()).hasSize(before);
    }

    @Test
    void praiseDuringAnIncidentIsSupportAndNoGoodNews() {
        var play = known(Some.business());
        complain(play, 6, NOON);
        var before = play.alerts().size();

        praise(play, 12, NOON.plus(Duration.ofHours(1)));

        assertThat(play.alerts()).hasSize(before);
        assertThat(play.dispositions()).extracting(Disposition::reason).contains(Reason.FRIENDLY);
    }

    @Test
    void opinionThatTurnsFromGoodToBadWithinSixHoursIsAVigilance() {
        // given a busy place, where three complaints in six hours alarm nobody
        var play = busy(Some.business());
        praise(play, 9, NOON);
        complain(play, 1, NOON.plusSeconds(100));
        assertThat(play.watched().incidents()).filteredOn(Incident::isOpen).isEmpty();

        slowly(play, 5, NOON.plus(Duration.ofHours(7)));

        var incident = play.incident();
        assertThat(incident.level()).isEqualTo(Level.VIGILANCE);
        assertThat(incident.assessment().parts()).anySatisfy(part -> {
            assertThat(part.indicator()).isEqualTo("flip");
            assertThat(part.observed()).isGreaterThan(0.9);
            assertThat(part.usual()).hasValue(0.1);
            assertThat(part.added()).isEqualTo(1);
        });
    }

    @Test
    void talkAfterAnOwnPublicationIsAnOperationUnderWayAndAlarmsNobodyWhileMostOfItIsNotBad() {
        var play = known(bakeryWithBlog());
        publish(play, NOON);

        chatter(play, 20, NOON.plus(Duration.ofHours(3)));
        complain(play, 8, NOON.plus(Duration.ofHours(4)));

        assertThat(play.alerts()).isEmpty();
        assertThat(play.dispositions()).extracting(Disposition::reason).contains(Reason.OWN, Reason.UNDER_WEIGHT);
    }

    @Test
    void theSameTalkWithoutAPublicationIsAnAlert() {
        var play = known(bakeryWithBlog());

        chatter(play, 20, NOON.plus(Duration.ofHours(3)));
        complain(play, 8, NOON.plus(Duration.ofHours(4)));

        assertThat(play.incident().peak().isAtLeast(Level.ALERT)).isTrue();
    }

    @Test
    void twoDaysAfterAPublicationTalkCountsAgain() {
        var play = known(bakeryWithBlog());
        publish(play, NOON);

        chatter(play, 20, NOON.plus(Duration.ofHours(48)));
        complain(play, 8, NOON.plus(Duration.ofHours(49)));

        assertThat(play.incident().peak().isAtLeast(Level.ALERT)).isTrue();
    }

    @Test
    void aBadlyReceivedPublicationIsAnAlertAllTheSame() {
        var play = known(bakeryWithBlog());
        publish(play, NOON);

        complain(play, 8, NOON.plus(Duration.ofHours(4)));

        assertThat(play.incident().peak().isAtLeast(Level.ALERT)).isTrue();
    }

    @Test
    void aRuleOnWhatIsSaidHoldsDuringAnOperation() {
        var play = known(bakeryWithBlog());
        publish(play, NOON);
        chatter(play, 20, NOON.plus(Duration.ofHours(3)));

        play.hear(Said.that("Je vais venir casser la vitrine et la figure du patron ce soir")
                .by("x")
                .sign(Signal.THREAT)
                .at(NOON.plus(Duration.ofHours(4))));

        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
    }

    @Test
    void aRumourThatManyQuestionIsGraveFromFivePeopleOn() {
        var play = known(Some.business());
        for (var n = 0; n < 5; n++) {
            var asks = Said.that("C'est vrai que le fournil ferme lundi numéro " + n + " quelqu'un sait " + n * 7)
                    .by("voisin" + n)
                    .sign(Signal.RUMOUR)
                    .stance(Stance.ENQUIRY, Stance.HEDGE)
                    .at(NOON.plusSeconds(3_600L * n));
            play.hear(asks);
        }

        assertThat(play.incident().level()).isEqualTo(Level.ALERT);
        assertThat(play.incident().tally().rules()).contains("rumour-grave");
    }

    private static Business bakeryWithBlog() {
        var plain = Some.business();
        return new Business(
                plain.id(),
                plain.name(),
                plain.locale(),
                plain.timezone(),
                plain.watch(),
                List.of(BLOG),
                plain.team(),
                plain.thresholds());
    }

    /** Eight weeks in which somebody praises once a day. */
    private static Play known(Business business) {
        var play = new Play(business);
        for (var day = 55; day > 0; day--) {
            play.hear(praise(1_000 + day, NOON.minus(Duration.ofDays(day))));
        }
        return play;
    }

    /** Eight weeks of five complaints and ten words of praise a day. */
    private static Play busy(Business business) {
        var play = new Play(business);
        for (var n = 0; n < 55 * 5; n++) {
            var time = NOON.minus(Duration.ofDays(56)).plus(Duration.ofMinutes(288L * n));
            play.hear(Said.complaint(10_000 + n).at(time));
            play.hear(praise(20_000 + 2 * n, time.plusSeconds(60)));
            play.hear(praise(20_001 + 2 * n, time.plusSeconds(120)));
        }
        return play;
    }

    private static void publish(Play play, Instant time) {
        play.hear(Said.that("Notre nouvelle galette arrive demain, venez la goûter à la boutique")
                .from(SourceId.of(BLOG))
                .at(time));
    }

    private static void praise(Play play, int count, Instant from) {
        for (var n = 0; n < count; n++) {
            play.hear(praise((int) (from.getEpochSecond() % 100_000) * 100 + n, from.plusSeconds(60L * n)));
        }
    }

    private static void complain(Play play, int count, Instant from) {
        for (var n = 0; n < count; n++) {
            play.hear(Said.complaint((int) (from.getEpochSecond() % 10_000) * 100 + n)
                    .at(from.plusSeconds(600L * n)));
        }
    }

    private static void slowly(Play play, int count, Instant from) {
        for (var n = 0; n < count; n++) {
            play.hear(Said.complaint(70_000 + n).at(from.plus(Duration.ofMinutes(70L * n))));
        }
    }

    private static void chatter(Play play, int count, Instant from) {
        for (var n = 0; n < count; n++) {
            play.hear(Said.that("la galette " + n + " est en vitrine " + n * 3 + " demain " + n * 11 + " samedi " + n)
                    .by("passant" + n)
                    .at(from.plusSeconds(30L * n)));
        }
    }

    private static Said praise(int n, Instant time) {
        return Said.that("bravo " + n + " brioche " + n * 7 + " accueil " + n * 13 + " sourire " + n * 17 + " merci")
                .by("ami" + n)
                .sign(Signal.PRAISE)
                .feeling(0.8)
                .at(time);
    }
}
