package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.pages.guide.Guides;
import dev.vigie.pages.words.Language;
import dev.vigie.score.Signal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guides are there when they are needed, whole, fresh or marked as stale. */
class GuidePagesTest {
    private final Guides guides = Guides.shipped();

    @TempDir
    Path folder;

    @Test
    void bothLanguagesHaveTheSameTwentyTwoGuides() {
        assertThat(guides.all(Language.FR)).hasSize(22);
        assertThat(guides.all(Language.EN))
                .extracting("id")
                .isEqualTo(guides.all(Language.FR).stream()
                        .map(guide -> guide.id())
                        .toList());
        for (var guide : guides.all(Language.FR)) {
            var english = guides.find(guide.id(), Language.EN).orElseThrow();
            assertThat(english.title()).isNotEqualTo(guide.title());
            assertThat(english.signals()).isEqualTo(guide.signals());
        }
    }

    @Test
    void everySignalHasItsGuideAndNoGuideClaimsAnothersSignal() {
        for (var language : Language.values()) {
            for (var signal : Signal.values()) {
                assertThat(guides.find(signal.guide(), language))
                        .as(signal.code())
                        .isPresent();
            }
            for (var guide : guides.all(language)) {
                assertThat(guide.signals())
                        .as(guide.id())
                        .allMatch(signal -> signal.guide().equals(guide.id()));
            }
        }
    }

    @Test
    void everyGuideIsAPageOfItsOwnThatBeginsWithTheFirstMinutes() {
        var browser = Browser.at(Town.in(folder).site());
        for (var language : Language.values()) {
            for (var guide : guides.all(language)) {
                var answer = browser.look("/guide/" + guide.id() + "?lang=" + language.code());
                var page = browser.page("/guide/" + guide.id() + "?lang=" + language.code());

                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(100_000);
                assertThat(page.select("h1, h2").get(1).text().replace('\u00a0', ' '))
                        .isEqualTo(language == Language.FR ? "15 premières minutes" : "First 15 minutes");
                assertThat(page.select(".warning")).isEmpty();
                assertThat(page.select("a[href^=/guide/]").eachAttr("href"))
                        .allSatisfy(
                                href -> assertThat(browser.look(href).status()).isEqualTo(200));
            }
        }
    }

    @Test
    void fromAnAlertTheWayLeadsBackToIt() {
        var town = Town.in(folder);
        var link = "/a/" + town.tokenOf("Claire");

        var page = Browser.at(town.site()).page(link + "/guide/G07");

        assertThat(page.select(".back a").attr("href")).isEqualTo(link);
        assertThat(page.select("a[href^=/guide/]")).isEmpty();
    }

    @Test
    void legalNotesOfSevenMonthsAndGuidesOfThirteenAreMarkedAsStale() {
        var reviewed = guides.find("G07", Language.FR).orElseThrow().review();
        var town = Town.in(folder);
        var afterSeven =
                site(town, reviewed.legal().plusMonths(7).atStartOfDay().toInstant(ZoneOffset.UTC));
        var afterThirteen =
                site(town, reviewed.whole().plusMonths(13).atStartOfDay().toInstant(ZoneOffset.UTC));

        assertThat(afterSeven.page("/guide/G07").select(".warning").text()).contains("À revérifier", "juridiques");
        assertThat(afterThirteen.page("/guide/G07").select(".warning").text()).contains("À revérifier", "relu");
    }

    private static Browser site(Town town, Instant now) {
        return Browser.at(new Site(town.store, Town.KEY, "https://vigie.example", Clock.fixed(now, ZoneOffset.UTC)));
    }
}
