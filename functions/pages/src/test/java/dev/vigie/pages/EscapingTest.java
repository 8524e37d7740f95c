package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.business.Team;
import dev.vigie.incident.Incident;
import dev.vigie.score.Signal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write stays what they wrote: text, never markup, never a link elsewhere. */
class EscapingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title><svg onload=alert(1)>",
                "<!--<b>--><iframe srcdoc='<script>alert(1)</script>'>",
                "javascript:alert(1)",
                "{0} {1} ${1+1} !{x} @if(true)",
                "</textarea></form><form action=https://evil.example>",
                "&lt;b&gt; &#x3c;script&#x3e;",
                "<details open ontoggle=alert(1)>",
                "مرحبا 👩‍🍳 Ünïcödé"
            })
    void hostileTextIsShownAndNotObeyed(String hostile) {
        var town = Town.in(folder);
        town.put(Some.business(hostile, new Team(List.of(Some.contact(hostile)), List.of(hostile), Optional.empty())));
        town.put(saying(hostile));
        var browser = Browser.at(town.site());
        var link = "/a/" + town.tokenOf(hostile);
        browser.submit(link, "note", Map.of("text", hostile));

        var page = browser.page(link);

        Harmless.check(page);
        assertThat(page.expectFirst(".stories blockquote").wholeText()).isEqualTo(hostile);
        assertThat(page.select(".log q").eachText()).last().isEqualTo(hostile);
        assertThat(page.select(".hero .over").text()).contains(hostile.replace("  ", " "));
        assertThat(page.expectFirst(".told span").wholeText()).isEqualTo(hostile);
    }

    @Test
    void onlyAddressesThatABrowserOpensAsAPageBecomeLinks() {
        var town = Town.in(folder);
        var urls = List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "https://ok.example/a?b=c",
                "HTTP://ok.example/",
                "//evil.example",
                "https://user:pass@evil.example/",
                "vbscript:x",
                " https://ok.example/espace ");
        var stories = urls.stream()
                .map(url ->
                        Town.story("m" + urls.indexOf(url), url, Channel.WEB, Signal.SAFETY, 50, "18:00", 0, "Texte."))
                .toList();
        town.put(with(Town.illness(), stories));

        var page = Browser.at(town.site()).page("/a/" + town.tokenOf("Claire"));

        assertThat(page.select(".out a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "https://ok.example/a?b=c", "HTTP://ok.example/", "https://ok.example/espace");
        assertThat(page.select(".out a").eachAttr("rel")).allMatch("noopener noreferrer nofollow external"::equals);
    }

    @Test
    void insultsAreCoveredAndMayBeRevealed() {
        var town = Town.in(folder);

        var page = Browser.at(town.site()).page("/a/" + town.tokenOf("Claire"));

        var story = page.expectFirst(".story:contains(vomi.)");
        assertThat(story.expectFirst("blockquote").text()).isEqualTo("Bande de •••, toute la famille a vomi.");
        assertThat(story.expectFirst("details:not([open]) blockquote").text()).contains("sales escrocs");
    }

    @Test
    void aHurtfulMessageInWhichNoPassageIsKnownIsCoveredWhole() {
        var town = Town.in(folder);
        var threat = Town.story(
                "inconnu", "https://a.example/", Channel.WEB, Signal.THREAT, 99, "18:00", 0, "Je sais où tu dors.");
        town.put(with(Town.illness(), List.of(threat)));

        var story = Browser.at(town.site()).page("/a/" + town.tokenOf("Claire")).expectFirst(".story");

        assertThat(story.expectFirst("blockquote").text()).isEqualTo("Message blessant, masqué.");
        assertThat(story.expectFirst("details blockquote").text()).isEqualTo("Je sais où tu dors.");
    }

    @Test
    void authorsAreNeverNamed() {
        var town = Town.in(folder);

        var page = Browser.at(town.site()).look("/a/" + town.tokenOf("Claire"));

        assertThat(page.body()).doesNotContain("k3v9");
    }

    private static Incident saying(String text) {
        var story = Town.story("m", text, Channel.FORUM, Signal.RUMOUR, 90, "18:00", 2, text);
        var incident = with(Town.illness(), List.of(story));
        var tally = incident.tally();
        var log = incident.log().stream()
                .map(entry -> new dev.vigie.incident.Entry(
                        entry.at(), entry.actor(), entry.act(), entry.text().equals("Claire") ? text : entry.text()))
                .toList();
        return new Incident(
                incident.business(),
                incident.id(),
                incident.family(),
                incident.signal(),
                incident.level(),
                incident.peak(),
                incident.assessment(),
                new Incident.Tally(
                        tally.opened(),
                        tally.since(),
                        tally.lastBad(),
                        3,
                        1,
                        1,
                        List.of(text, "b.example", "c.example"),
                        List.of(text)),
                incident.stories(),
                incident.care(),
                log);
    }

    private static Incident with(Incident incident, List<dev.vigie.incident.StorySummary> stories) {
        return new Incident(
                incident.business(),
                incident.id(),
                incident.family(),
                incident.signal(),
                incident.level(),
                incident.peak(),
                incident.assessment(),
                incident.tally(),
                stories,
                incident.care(),
                incident.log());
    }
}
