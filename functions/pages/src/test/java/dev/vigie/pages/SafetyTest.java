package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Team;
import dev.vigie.incident.LinkKey;
import dev.vigie.pages.alert.Act;
import dev.vigie.store.Incidents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open what, who may send what, and what every answer tells the browser. */
class SafetyTest {
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
    void aLookNeverActs() {
        var before = new Incidents(town.store).of(Town.FOURNIL);

        for (var address : addresses()) {
            for (var method : List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE")) {
                assertThat(browser.ask(method, address).status()).isBetween(200, 422);
            }
        }

        assertThat(new Incidents(town.store).of(Town.FOURNIL)).isEqualTo(before);
    }

    @Test
    void everyAnswerForbidsScriptsFramesCachesAndReferrers() {
        for (var address : addresses()) {
            assertThat(browser.look(address).headers())
                    .containsEntry("Referrer-Policy", "no-referrer")
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("X-Robots-Tag", "noindex, nofollow, noarchive")
                    .containsEntry("Cache-Control", "no-store")
                    .containsEntry("X-Frame-Options", "DENY")
                    .containsKey("Strict-Transport-Security")
                    .hasEntrySatisfying(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .matches(
                                            "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; form-action 'self'; "
                                                    + "frame-ancestors 'none'; base-uri 'none'"));
        }
    }

    @Test
    void aHeadIsTheSameAnswerWithoutItsBody() {
        var head = browser.ask("HEAD", claire);
        var look = browser.look(claire);

        assertThat(head.status()).isEqualTo(look.status());
        assertThat(head.headers()).isEqualTo(look.headers());
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aWrongMethodSaysWhichIsRight() {
        assertThat(browser.look(claire + "/acknowledge").status()).isEqualTo(405);
        assertThat(browser.look(claire + "/acknowledge").headers()).containsEntry("Allow", "POST");
        assertThat(browser.ask("POST", claire).headers()).containsEntry("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a/", "/a", "/a/short", "/a/0123456789012345678901", "/nowhere", "/a/../etc", "/guide/G99"})
    void whatIsNotThereIsSaidPlainly(String address) {
        var answer = browser.saying("accept-language", "en-GB,en;q=0.9").look(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("lang=\"en\"", "<h1>");
    }

    @Test
    void aLinkWhoseTimeIsOverOpensNothing() {
        var karim = "/a/" + town.tokenOf("Karim", Town.NOW);

        assertThat(browser.look(karim).status()).isEqualTo(410);
        assertThat(browser.send("POST", karim + "/acknowledge", Map.of("seal", "x"))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void whoHasLeftTheProfileHasNoLinkAnyMore() {
        town.put(Some.business(
                "Le Fournil", new Team(List.of(Some.contact("Karim")), List.of("Karim"), Optional.empty())));

        assertThat(browser.look(claire).status()).isEqualTo(410);
    }

    @Test
    void aNewKeyRevokesEveryLink() {
        var otherKey = new LinkKey("another key for tests".getBytes(StandardCharsets.UTF_8));
        var site = new Site(town.store, otherKey, "https://vigie.example", town.clock);

        assertThat(Browser.at(site).look(claire).status()).isEqualTo(404);
    }

    @Test
    void aFormWithoutOurSealDoesNothing() {
        var noteSeal = browser.sealOf(claire, "note");

        for (var seal : List.of("", "x", noteSeal)) {
            assertThat(browser.send("POST", claire + "/acknowledge", Map.of("seal", seal))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(town.incident().care().owner()).isEmpty();
    }

    @Test
    void aFormFromAnotherSiteDoesNothing() {
        for (var foreign : List.of(
                browser.saying("sec-fetch-site", "cross-site"),
                browser.saying("sec-fetch-site", "same-site"),
                browser.saying("origin", "https://evil.example"),
                browser.saying("origin", "https://vigie.example.evil.example"),
                browser.saying("origin", "data:,x"))) {
            assertThat(foreign.submit(claire, "acknowledge", Map.of()).status()).isEqualTo(403);
        }
        assertThat(town.incident().care().owner()).isEmpty();
    }

    @Test
    void ourOwnFormsPassWhateverAnHonestBrowserSaysOfThem() {
        for (var honest : List.of(
                browser.saying("sec-fetch-site", "same-origin").saying("origin", "null"),
                browser.saying("origin", "https://vigie.example"),
                browser.saying("origin", "http://localhost:8080").saying("host", "localhost:8080"))) {
            assertThat(honest.submit(claire, "note", Map.of("text", "Bien.")).status())
                    .isEqualTo(303);
        }
    }

    @Test
    void whatIsNoFormIsNotReadAsOne() {
        var json = browser.saying("content-type", "application/json");

        assertThat(json.submit(claire, "acknowledge", Map.of()).status()).isEqualTo(415);
    }

    private List<String> addresses() {
        var all = new ArrayList<>(List.of(
                "/",
                "/healthz",
                "/robots.txt",
                "/nowhere",
                "/guide/G07",
                "/guide/G07?lang=en",
                claire,
                claire + "?m=done",
                claire + "?m=already",
                claire + "/guide/G07",
                claire + "/guide/G99",
                "/a/0123456789012345678901"));
        for (var act : Act.values()) {
            var seal = Town.KEY.sealed("form|" + claire.substring(3) + "|" + act.path());
            all.add(claire + "/" + act.path());
            all.add(claire + "/" + act.path() + "?seal=" + seal + "&for=hour&text=x");
        }
        return all;
    }
}
