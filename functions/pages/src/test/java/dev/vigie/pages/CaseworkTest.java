package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.incident.Care.State;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Findings.Truth;
import dev.vigie.incident.Sheet.Question;
import dev.vigie.pages.web.Response;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people find out and decide on the page: the sheet, the truth, replies, removals and the end. */
class CaseworkTest {
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
    void theSheetComesFilledAndSaysWhoKnows() {
        var page = browser.page(claire);

        assertThat(page.expectFirst("textarea[name=where]").val()).isEqualTo("forum.example, avis.example");
        assertThat(page.expectFirst("label[for=q-where] .source").className()).contains("auto");
        assertThat(page.expectFirst("label[for=q-why] .source").className()).contains("unknown");
    }

    @Test
    void anAnswerToTheSheetBearsANameAndTheSameAgainChangesNothing() {
        browser.submit(claire, "sheet", Map.of("why", "Les clients ont peur pour leurs enfants."));
        var again = browser.submit(claire, "sheet", Map.of("why", "Les clients ont peur pour leurs enfants."));

        assertThat(again.headers().get("Location")).contains("m=already");
        assertThat(town.incident().dossier().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo(Question.WHY);
            assertThat(answer.by()).isEqualTo("Claire");
        });
        assertThat(browser.page(claire).select("label[for=q-why] .source").text())
                .contains("Claire");
    }

    @Test
    void aPlainCriticismIsNotDeletedAndThePageSaysWhy() {
        var page = browser.follow(wantsGone("CRITICISM"));

        assertThat(page.select("[role=status]").text()).contains("Refusé").contains("Une critique ne se supprime pas");
        assertThat(page.select(".wished").text()).contains("refusé").contains("empreinte");
        assertThat(town.incident().dossier().removals())
                .singleElement()
                .satisfies(removal -> assertThat(removal.isAllowed()).isFalse());
    }

    @Test
    void onlyASecondPersonWithAReasonLiftsTheRefusal() {
        wantsGone("CRITICISM");

        var own = browser.submit(claire, "override", Map.of("text", "Je le veux."));
        assertThat(own.status()).isEqualTo(422);
        assertThat(Jsoup.parse(own.body()).text()).contains("une autre personne");

        var second = browser.submit(karim, "override", Map.of("text", "L’auteur l’a demandé."));
        assertThat(second.status()).isEqualTo(303);
        assertThat(town.incident().log())
                .last()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo(Act.REMOVAL_OVERRIDDEN));
        assertThat(browser.page(claire).select(".wished").text()).contains("permis par Karim");
    }

    @Test
    void whatTheLawWantsGoneIsAllowedWithItsCaptureKept() {
        wantsGone("HATE");

        var removal = town.incident().dossier().removals().getFirst();
        assertThat(removal.isAllowed()).isTrue();
        assertThat(removal.capture().text()).contains("médecin");
        assertThat(removal.purge()).isAfter(Town.NOW);
    }

    @Test
    void aRemovalWithoutARuleIsRefused() {
        var answer =
                browser.submit(claire, "remove", Map.of("story", "medecin", "motive", "HATE", "rule", "", "text", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(town.incident().dossier().removals()).isEmpty();
    }

    @Test
    void onlyAPersonWithEvidenceSaysWhatIsTrue() {
        var bare = browser.submit(claire, "truth", Map.of("status", "DENIED", "could", "Un doute", "evidence", ""));
        assertThat(bare.status()).isEqualTo(422);
        var hasty =
                browser.submit(claire, "truth", Map.of("status", "DENIED", "could", "", "evidence", "https://x.fr"));
        assertThat(hasty.status()).isEqualTo(422);

        browser.submit(
                claire,
                "truth",
                Map.of("status", "DENIED", "could", "Un rideau baissé", "evidence", "https://labo.fr"));

        assertThat(town.incident().dossier().findings().truth()).contains(Truth.FALSE);
        assertThat(browser.page(karim).select(".verdict").text())
                .contains("Claire dit : faux")
                .contains("labo.fr");
    }

    @Test
    void aReplyIsReadAgainWithACoolHeadAndNothingIsLost() {
        fillTheSheet();
        var draft = "Bonjour, vous êtes un menteur, notre avocat arrive.";

        var refused = browser.submit(claire, "reply", Map.of("text", draft));

        assertThat(refused.status()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("li").text()).contains("Un mot blesse");
        assertThat(page.select("textarea").text()).isEqualTo(draft);
    }

    @Test
    void aReplyWaitsForTheSheet() {
        var early = browser.submit(claire, "reply", Map.of("text", "Bonjour, nous vérifions."));
        assertThat(early.status()).isEqualTo(422);

        fillTheSheet();
        var reply = browser.submit(claire, "reply", Map.of("text", "Bonjour, nous vérifions."));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(browser.page(claire)
                        .select("section:has(#replying) blockquote")
                        .text())
                .isEqualTo("Bonjour, nous vérifions.");
    }

    @Test
    void anAlertClosesWithALessonOrAReason() {
        assertThat(browser.submit(claire, "close", Map.of("lesson", "")).status())
                .isEqualTo(422);
        assertThat(town.incident().isOpen()).isTrue();

        browser.submit(
                claire, "close", Map.of("lesson", "Noter la température deux fois par jour.", "benefit", "PROCESS"));

        assertThat(town.incident().care().state()).isEqualTo(State.CLOSED);
        assertThat(town.incident().dossier().findings().lessons())
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.owner()).isEqualTo("Claire"));
        assertThat(browser.page(karim)
                        .select("#lesson, section:has(#ending) li")
                        .text())
                .contains("température");

        browser.submit(karim, "debrief", Map.of("cause", "PRODUCT", "norm", "SECURITY", "success", "yes"));
        assertThat(town.incident().care().state()).isEqualTo(State.DEBRIEFED);
    }

    @Test
    void theHandThatTakesOverIsNamed() {
        browser.submit(claire, "acknowledge", Map.of());

        browser.submit(claire, "hand-over", Map.of("to", "Karim"));

        assertThat(town.incident().care().owner()).contains("Karim");
        assertThat(browser.submit(claire, "hand-over", Map.of("to", "Personne")).status())
                .isEqualTo(422);
    }

    private Response wantsGone(String motive) {
        return browser.submit(
                claire, "remove", Map.of("story", "medecin", "motive", motive, "rule", "2", "alternative", "Répondre"));
    }

    private void fillTheSheet() {
        var all = new HashMap<String, String>();
        all.put("who", "Des clientes");
        all.put("why", "Peur pour les enfants");
        browser.submit(claire, "sheet", all);
    }
}
