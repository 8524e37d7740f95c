package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Messaging;
import dev.vigie.incident.Drill;
import dev.vigie.incident.Entry;
import dev.vigie.incident.SmsBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a business, and the papers that hang on its wall. */
class BusinessPageTest {
    @TempDir
    Path folder;

    private Town town;
    private Browser browser;
    private String claire;

    @BeforeEach
    void anEveningAtTheBakery() {
        town = Town.in(folder);
        browser = Browser.at(town.site());
        claire = "/a/" + town.tokenOf("Claire");
    }

    @Test
    void itShowsThreeMonthsAndHowReadyTheBusinessIs() {
        var page = browser.page(claire + "/business");

        assertThat(page.select("rect.day")).hasSize(90);
        assertThat(page.select("section:has(#ready)").text()).contains("/ 100").contains("La prochaine chose à faire");
        assertThat(page.select("section:has(#steps) li")).hasSize(12);
        assertThat(page.select("section:has(#scenarios) details")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select("section:has(#statistics)").text()).contains("Affaires 1");
    }

    @Test
    void anExerciseIsMarkedAndCountsInNoStatistics() {
        var business = Some.business();
        var contact = business.team().inOrder().getFirst();
        town.put(Drill.begun(business, contact, "Un exercice.", Town.NOW).incident());

        var page = browser.page(claire + "/business");

        assertThat(page.select("section:has(#statistics)").text())
                .contains("Affaires 1")
                .contains("Exercices 1");
        assertThat(page.select("section:has(#ninety) li")).hasSize(1);
    }

    @Test
    void itSaysHowManyShortMessagesTheMonthHasLeft() {
        var told = town.incident();
        for (var n = 0; n < 4; n++) {
            told = told.logged(new Entry(Town.NOW.minusSeconds(n), "vigie", Entry.Act.TOLD, "Claire"));
        }
        town.put(told);
        town.put(Some.business().with(new Messaging(Messaging.Rhythm.WEEKLY, 40, 9)));
        var used = SmsBudget.of(Some.business(), List.of(told), Town.NOW).used();

        assertThat(used).isGreaterThanOrEqualTo(4);
        assertThat(browser.page(claire + "/business")
                        .select("section:has(#statistics)")
                        .text())
                .contains(used + " sur 40")
                .contains("9");
        assertThat(browser.page(claire + "/business?lang=en")
                        .select("section:has(#statistics)")
                        .text())
                .contains(used + " of 40");
    }

    @Test
    void aPlannedPostIsReadBeforeItIsPublished() {
        var warned = browser.submit(claire + "/business", "business", Map.of("text", "Notre pain guérit le cancer !"));
        assertThat(Jsoup.parse(warned.body())
                        .select("section:has(#precheck) li")
                        .text())
                .contains("santé");
        assertThat(Jsoup.parse(warned.body()).select("#planned").val()).contains("guérit");

        var fine = browser.submit(claire + "/business", "business", Map.of("text", "Ouvert lundi de 7 h à 13 h."));
        assertThat(Jsoup.parse(fine.body()).select("[role=status]").text()).contains("Aucun sujet sensible");
    }

    @Test
    void aForeignFormIsNotRead() {
        var answer = browser.send("POST", claire + "/business", Map.of("text", "x", "seal", "forged"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void theMonthsOfModerationAreAPageAndATable() {
        for (var language : List.of("fr", "en")) {
            var page = browser.page(claire + "/moderation?lang=" + language);
            assertThat(page.select("article.paper h2")).hasSize(2);
            assertThat(page.select("article.paper li")).hasSizeGreaterThanOrEqualTo(8);
            assertThat(page.select("a[href*=moderation.csv]")).hasSize(1);
        }
        assertThat(browser.page(claire + "/business").select("a[href*=moderation]"))
                .hasSize(1);

        var table = browser.send("GET", claire + "/moderation.csv", Map.of());
        assertThat(table.headers()).containsEntry("Content-Type", "text/csv; charset=utf-8");
        assertThat(table.headers().get("Content-Disposition")).startsWith("attachment");
        assertThat(table.body()).startsWith("\uFEFF\"date\"");
    }

    @Test
    void theProtocolAndTheCharterStandOnOnePageEachInBothLanguages() {
        for (var paper : List.of("/protocol", "/charter")) {
            for (var language : List.of("fr", "en")) {
                var page = browser.page(claire + paper + "?lang=" + language);
                assertThat(page.select("article.paper li").size()).isGreaterThan(10);
                assertThat(page.text()).contains("Le Fournil Saint-Michel");
            }
        }
    }
}
