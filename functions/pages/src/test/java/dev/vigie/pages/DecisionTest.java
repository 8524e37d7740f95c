package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.incident.Care;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.store.Businesses;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides on the page is written down, once, in that person's name. */
class DecisionTest {
    @TempDir
    Path folder;

    private Town town;
    private Browser browser;
    private String claire;
    private String karim;

    @BeforeEach
    void anEveningAtTheBakery() {
        town = Town.in(folder);
        browser = Browser.at(town.site());
        claire = "/a/" + town.tokenOf("Claire");
        karim = "/a/" + town.tokenOf("Karim");
    }

    @Test
    void whoTakesItIsNamedAndLoggedAndThanked() {
        var answer = browser.submit(claire, "acknowledge", Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(town.incident().log()).last().isEqualTo(new Entry(Town.NOW, "Claire", Act.ACKNOWLEDGED, ""));
        var page = browser.follow(answer);
        assertThat(page.select("[role=status]").text()).contains("C’est noté");
        assertThat(page.select("form[action*=acknowledge]")).isEmpty();
        assertThat(page.select(".custody").text()).contains("Vous vous en occupez (22 h 40)");
    }

    @Test
    void theSecondToClickLearnsWhoWasFasterAndWhen() {
        var karimsForm = browser.sealOf(karim, "acknowledge");
        browser.submit(claire, "acknowledge", Map.of());

        var answer = browser.send("POST", karim + "/acknowledge", Map.of("seal", karimsForm));

        assertThat(answer.status()).isEqualTo(303);
        var page = browser.follow(answer);
        assertThat(page.select("[role=status]").text()).contains("déjà fait").contains("Claire s’en occupe (22 h 40)");
        assertThat(town.incident().log().stream().filter(entry -> entry.act() == Act.ACKNOWLEDGED))
                .hasSize(1);
    }

    @Test
    void twoWhoClickAtTheSameMomentNeverBothTakeIt() throws ExecutionException, InterruptedException {
        var sealOfClaire = browser.sealOf(claire, "acknowledge");
        var sealOfKarim = browser.sealOf(karim, "acknowledge");
        List<Callable<Integer>> clicks = List.of(
                () -> browser.send("POST", claire + "/acknowledge", Map.of("seal", sealOfClaire))
                        .status(),
                () -> browser.send("POST", karim + "/acknowledge", Map.of("seal", sealOfKarim))
                        .status());

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var click : people.invokeAll(clicks)) {
                assertThat(click.get()).isEqualTo(303);
            }
        }

        assertThat(town.incident().log().stream().filter(entry -> entry.act() == Act.ACKNOWLEDGED))
                .hasSize(1);
    }

    @Test
    void silenceUntilTheMorningEndsAtEightWhereTheBusinessIs() {
        var answer = browser.submit(claire, "mute", Map.of("for", "morning"));

        assertThat(town.incident().care().mutedUntil()).contains(Instant.parse("2026-03-05T07:00:00Z"));
        var page = browser.follow(answer);
        assertThat(page.select("[role=status]").text()).contains("silence jusqu’à demain à 8 h");
        assertThat(page.select("form[action*=unmute]")).hasSize(1);
        assertThat(page.select("form[action$=/mute]")).isEmpty();
    }

    @Test
    void silenceMayBeEndedEarly() {
        browser.submit(claire, "mute", Map.of("for", "four-hours"));

        browser.submit(karim, "unmute", Map.of());

        assertThat(town.incident().care().mutedUntil()).isEmpty();
    }

    @Test
    void aSilenceOfNoKnownLengthIsRefused() {
        var answer = browser.submit(claire, "mute", Map.of("for", "ever"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(town.incident().care().mutedUntil()).isEmpty();
    }

    @Test
    void aFalseAlarmClosesTheIncidentAndNobodyCanTakeItAnyMore() {
        var answer = browser.submit(claire, "false-alarm", Map.of("text", "Un autre Fournil."));

        assertThat(town.incident().care().state()).isEqualTo(Care.State.CLOSED);
        var page = browser.follow(answer);
        assertThat(page.text()).contains("Claire a classé l’alerte comme fausse (22 h 40)", "Un autre Fournil.");
        assertThat(page.select("form[action*=acknowledge], form[action*=mute], form[action*=false]"))
                .isEmpty();
        assertThat(page.select("form[action*=note]")).hasSize(1);
    }

    @Test
    void whatAFalseAlarmWasIsLearntForTheNextMention() {
        browser.submit(claire, "false-alarm", Map.of("was", "not-us"));

        var lessons = new Businesses(town.store).lessons(Town.FOURNIL);

        assertThat(lessons.all()).isNotEmpty().allSatisfy(lesson -> {
            assertThat(lesson.verdict()).isEqualTo("not-us");
            assertThat(lesson.by()).isEqualTo("Claire");
        });
        assertThat(new Businesses(town.store).get(Town.FOURNIL)).isPresent();
    }

    @Test
    void aNoteKeepsItsLinesAndLosesWhatTricksTheEye() {
        browser.submit(claire, "note", Map.of("text", "Éclairs retirés.\r\nARS\u202e prévenue\u0007."));

        assertThat(town.incident().log()).last().extracting(Entry::text).isEqualTo("Éclairs retirés.\nARS prévenue.");
    }

    @Test
    void anEmptyOrEndlessNoteIsRefusedAndNothingIsWritten() {
        var before = town.incident();

        assertThat(browser.submit(claire, "note", Map.of("text", " \n ")).status())
                .isEqualTo(422);
        assertThat(browser.submit(claire, "note", Map.of("text", "é".repeat(2_001)))
                        .status())
                .isEqualTo(422);
        assertThat(browser.submit(claire, "note", Map.of("text", "x".repeat(25_000)))
                        .status())
                .isEqualTo(413);
        assertThat(town.incident()).isEqualTo(before);
    }

    @Test
    void theLongestNoteThatTheFormAllowsIsKeptWhateverItsLetters() {
        var longest = "€".repeat(2_000);

        assertThat(browser.submit(claire, "note", Map.of("text", longest)).status())
                .isEqualTo(303);
        assertThat(town.incident().log()).last().extracting(Entry::text).isEqualTo(longest);
    }

    @Test
    void theLanguageAskedForIsKeptThroughAForm() {
        var answer = browser.submit(claire + "?lang=en", "acknowledge", Map.of());

        assertThat(answer.headers().get("Location")).isEqualTo(claire + "?lang=en&m=done");
        assertThat(browser.follow(answer).text()).contains("You are taking care of it (22:40)");
    }

    @Test
    void anAddressCannotClaimWhatDidNotHappen() {
        var page = browser.page(claire + "?m=done");

        assertThat(page.select("[role=status]")).isEmpty();
    }
}
