package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.score.Signal;
import dev.vigie.store.Mentions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a frightened owner reads. */
class AlertPageTest {
    @TempDir
    Path folder;

    private Town town;
    private Browser browser;

    @BeforeEach
    void anEveningAtTheBakery() {
        town = Town.in(folder);
        browser = Browser.at(town.site());
    }

    @Test
    void theFirstScreenSaysWhatHowBadSinceWhenWhereAndWhatToDo() {
        var hero = browser.page("/a/" + town.tokenOf("Claire")).expectFirst(".hero");

        assertThat(hero.select("h1").text()).isEqualTo("Des clients disent avoir été malades ou blessés");
        assertThat(hero.select(".level").text()).isEqualTo("Crise niveau 3 sur 3");
        assertThat(plain(hero.select(".facts").text()))
                .contains(
                        "18 h 02",
                        "il y a 4 h 38",
                        "forum.example et avis.example",
                        "5 messages différents, plus 4 reprises");
        assertThat(hero.select(".now p").text()).startsWith("Ne supprimez rien");
        assertThat(hero.select("button").text()).isEqualTo("Je prends");
    }

    @Test
    void itIsAsGoodInEnglish() {
        var page = browser.page("/a/" + town.tokenOf("Claire") + "?lang=en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Customers say they were ill or hurt");
        assertThat(plain(page.select(".facts").text()))
                .contains("18:02", "4 h 38 ago", "forum.example and avis.example");
        assertThat(page.select("#first").text()).isEqualTo("First 15 minutes");
        assertThat(page.text()).doesNotContain("Depuis", "alerte", "messages différents");
    }

    @Test
    void theCurveSpeaksToThoseWhoDoNotSeeIt() {
        var svg = browser.page("/a/" + town.tokenOf("Claire")).expectFirst("figure svg");

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.expectFirst("desc").text()).contains("9 messages négatifs", "Au plus haut, 4 messages");
        assertThat(svg.select("rect.bad[height=120.0]")).hasSize(1);
        assertThat(svg.select("circle")).hasSize(1);
        assertThat(plain(svg.nextElementSiblings().select("ol.marks .line").eachText()))
                .containsExactly("18 h 37 Vigie a ouvert l’alerte.", "20 h 27 Le niveau monte : Crise.");
    }

    @Test
    void theLevelIsExplainedByItsRuleAndItsIndicators() {
        var why = browser.page("/a/" + town.tokenOf("Claire")).expectFirst("[aria-labelledby=why-this]");

        assertThat(plain(why.select(".reasons li").eachText()))
                .containsExactly(
                        "Un danger grave est cité : hôpital, enfant, blessure ou incendie. au moins Crise",
                        "7 messages négatifs en 6 heures ; d’habitude 0,3. +2",
                        "86 % des messages sont négatifs ; d’habitude 12 %. +1",
                        "Sortes de lieux où l’on en parle : 2. +0,5");
        assertThat(why.select("details li")).hasSize(4);
    }

    @Test
    void aRuleOrIndicatorOfANewerVigieIsShownByItsName() {
        var assessment = new Assessment(
                Town.illness().level(),
                Optional.of(new Assessment.HardRule("novel-rule", Town.illness().level())),
                List.of(new Assessment.Part("novelty", 3, Optional.empty(), 1)));
        town.put(assessed(assessment));

        var page = browser.page("/a/" + town.tokenOf("Claire"));

        assertThat(page.text()).contains("Règle « novel-rule ».", "Indicateur « novelty » : 3.");
    }

    @Test
    void whileWhatIsUsualIsNotKnownThePageSaysSo() {
        assertThat(browser.page("/a/" + town.tokenOf("Claire")).text()).doesNotContain("apprend encore");

        town.put(assessed(new Assessment(
                Level.VIGILANCE, Optional.empty(), List.of(new Assessment.Part("volume", 7, Optional.empty(), 2)))));

        assertThat(plain(browser.page("/a/" + town.tokenOf("Claire")).text()))
                .contains("Vigie apprend encore ce qui est habituel (les 28 premiers jours).");
    }

    @Test
    void whenTalkFloodsInTheCurveKeepsItsEnd() {
        var mentions = new Mentions(town.store);
        IntStream.range(0, 1_100)
                .forEach(i -> mentions.add(Town.mention(
                        "flood" + i, Town.at("20:00").plusSeconds(i), Map.of(Signal.SAFETY, 0.9), List.of())));

        var curve = browser.page("/a/" + town.tokenOf("Claire")).expectFirst("figure");

        assertThat(plain(curve.text())).contains("Plus de 1 000 messages : les plus anciens ne sont pas dessinés.");
        assertThat(curve.expectFirst("desc").text()).contains("1000 messages négatifs".replace("1000", "1\u202f000"));
    }

    @Test
    void theFirstGuideIsOpenAtItsFirstMinutesAndNamesTwoOthers() {
        var guide = browser.page("/a/" + town.tokenOf("Claire")).expectFirst("section.guide");

        assertThat(guide.select("h2").text()).isEqualTo("15 premières minutes");
        assertThat(guide.select(".first > ol > li").size()).isGreaterThanOrEqualTo(3);
        assertThat(guide.select("ul.plain a").eachAttr("href")).allMatch(href -> href.matches("/a/.{22}/guide/G0[06]"));
    }

    @Test
    void peopleToldAtOnceAreNamedInOneLineOfTheLog() {
        var log = browser.page("/a/" + town.tokenOf("Claire")).select(".log li").eachText();

        assertThat(plain(log)).last().isEqualTo("20 h 27 Vigie a prévenu Claire et Karim.");
    }

    @Test
    void onceCalmHasReturnedThePageSpeaksOfWhatIsLeftToDo() {
        var incident = Town.illness();
        var care = incident.care();
        var calm = new Care(
                Care.State.CALM,
                Optional.of("Karim"),
                Optional.empty(),
                care.step(),
                0,
                Optional.of(Town.NOW),
                Town.NOW);
        town.put(incident.at(Level.WATCH, incident.assessment()).with(calm));

        var page = browser.page("/a/" + town.tokenOf("Claire"));

        assertThat(page.select(".level").text()).startsWith("Veille");
        assertThat(page.select(".facts").text()).contains("Pic Crise");
        assertThat(page.select(".now p").text()).startsWith("Le calme revient");
        assertThat(page.select("section.guide .over").text()).contains("Retour au calme");
        assertThat(page.select("section.guide a[href$=G07]")).isNotEmpty();
    }

    @Test
    void everySignalHasAPageInBothLanguages() {
        var link = "/a/" + town.tokenOf("Claire");

        for (var signal : Signal.values()) {
            town.put(about(signal));
            assertThat(browser.look(link).status()).as(signal.code()).isEqualTo(200);
            assertThat(browser.look(link + "?lang=en").status())
                    .as(signal.code())
                    .isEqualTo(200);
        }
    }

    @Test
    void theFullestPageStaysUnderAHundredKilobytes() {
        var story = "Mot & \"autre\" <b> ".repeat(40);
        var stories = IntStream.range(0, Incident.MAX_STORIES)
                .mapToObj(i -> Town.story(
                        "s" + i,
                        "https://forum.example/" + "x".repeat(300),
                        dev.vigie.business.Channel.FORUM,
                        Signal.INSULT,
                        i,
                        "18:00",
                        20,
                        story))
                .toList();
        var log = new ArrayList<>(Town.illness().log());
        IntStream.range(0, 200)
                .forEach(i -> log.add(new Entry(
                        Town.at("18:00").plus(Duration.ofMinutes(i)),
                        "Claire",
                        Entry.Act.NOTE,
                        "<note> ".repeat(280))));
        town.put(new Incident(
                Town.FOURNIL,
                Town.INCIDENT,
                Town.illness().family(),
                Signal.SAFETY,
                Town.illness().level(),
                Town.illness().peak(),
                Town.illness().assessment(),
                Town.illness().tally(),
                stories,
                Town.illness().care(),
                log));
        var mentions = new Mentions(town.store);
        IntStream.range(0, 1_100)
                .forEach(i -> mentions.add(Town.mention(
                        "flood" + i, Town.at("10:00").plusSeconds(30L * i), Map.of(Signal.SAFETY, 0.9), List.of())));

        var page = browser.look("/a/" + town.tokenOf("Claire"));

        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(page.body()).contains("lignes plus anciennes", "Plus de 1\u202f000 messages");
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(AlertPageTest::plain).toList();
    }

    /** Without the spaces that do not break. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static Incident assessed(Assessment assessment) {
        var incident = Town.illness();
        return new Incident(
                incident.business(),
                incident.id(),
                incident.family(),
                incident.signal(),
                incident.level(),
                incident.peak(),
                assessment,
                incident.tally(),
                incident.stories(),
                incident.care(),
                incident.log());
    }

    private static Incident about(Signal signal) {
        var incident = Town.illness();
        return new Incident(
                incident.business(),
                incident.id(),
                incident.family(),
                signal,
                incident.level(),
                incident.peak(),
                incident.assessment(),
                incident.tally(),
                incident.stories(),
                incident.care(),
                incident.log());
    }
}
