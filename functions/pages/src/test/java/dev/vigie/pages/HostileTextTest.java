package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.business.Contact;
import dev.vigie.business.Team;
import dev.vigie.incident.Alert;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.Incident;
import dev.vigie.message.HtmlMail;
import dev.vigie.message.Messages;
import dev.vigie.score.Signal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile strings through every field that reaches a page or an e-mail. The sample is in the repository; {@code
 * -Dhostile=FILE} names a longer list, one string a line.
 */
class HostileTextTest {
    private static final List<String> PAGES = List.of("", "/business", "/protocol", "/charter", "/moderation");

    @TempDir
    Path folder;

    @Test
    void nothingExecutesNothingBreaksAndNothingIsLost() throws IOException {
        var town = Town.in(folder);
        var browser = Browser.at(town.site());
        for (var hostile : strings()) {
            var name = hostile.isBlank() ? "." : hostile;
            var claire =
                    new Contact("Claire", Set.of(), Optional.of("+33600000001"), Optional.empty(), Optional.empty());
            town.put(Some.business(name, new Team(List.of(claire), List.of("Claire"), Optional.empty())));
            town.put(saying(hostile));
            var link = "/a/" + town.tokenOf("Claire");
            act(browser, link, hostile);

            for (var page : PAGES) {
                var read = browser.page(link + page);
                Harmless.check(read);
                assertThat(read.select("main")).as(hostile).hasSize(1);
            }
            var alert = browser.page(link);
            var kept = shown(hostile);
            if (!kept.isBlank()) {
                assertThat(alert.select(".log q").stream().map(each -> each.wholeText()))
                        .as(hostile)
                        .contains(kept);
                assertThat(alert.select("#q-why").val().strip()).as(hostile).isEqualTo(kept);
            }
            mail(town.incident(), name);
        }
    }

    private static void act(Browser browser, String link, String text) {
        browser.submit(link, "note", Map.of("text", text));
        browser.submit(link, "sheet", Map.of("who", text, "why", text, "how", text));
        browser.submit(link, "truth", Map.of("status", "DENIED", "could", text, "evidence", text, "third", text));
        Harmless.check(
                Jsoup.parse(browser.submit(link, "reply", Map.of("text", text)).body()));
        browser.submit(link, "remove", Map.of("story", "m", "motive", "CRITICISM", "rule", "1", "alternative", text));
        Harmless.check(Jsoup.parse(browser.submit(link + "/business", "business", Map.of("text", text))
                .body()));
        browser.submit(link, "close", Map.of("lesson", text, "benefit", "PROCESS", "owner", text, "without", text));
        if (!shown(text).isBlank()) {
            browser.submit(link, "debrief", Map.of("effect", text, "response", text));
        }
    }

    /** Control characters and marks that turn the reading direction are taken out, all else stays. */
    private static String shown(String text) {
        return text.replace('\t', ' ')
                .replaceAll(
                        "[\\p{Cc}&&[^\\n]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}", "")
                .strip();
    }

    private static void mail(Incident incident, String name) {
        var alert = new Alert(
                incident.business(),
                AlertId.of(incident.id(), 1, "Claire"),
                Alert.Kind.RAISED,
                "Claire",
                Set.of(Alert.Way.EMAIL),
                Town.NOW,
                new Alert.Facts(incident, List.of("Claire"), Town.NOW),
                Alert.Delivery.OWED);
        var message = Messages.compose(alert, Some.business(name, Some.team()), "https://vigie.example/a/x");
        var html = Jsoup.parse(HtmlMail.of(message.subject(), message.body(), "fr"));
        assertThat(html.select("script, img, iframe, svg, form, input, base, link"))
                .as(name)
                .isEmpty();
        assertThat(html.select("a").eachAttr("href").stream().collect(Collectors.toSet()))
                .isSubsetOf(
                        "https://vigie.example/a/x",
                        "https://vigie.example/a/x#ending",
                        "https://vigie.example/a/x#acts");
        assertThat(message.subject()).matches("[\\x20-\\x7e]{1,100}");
        assertThat(message.sms()).endsWith(" https://vigie.example/a/x");
    }

    private static Incident saying(String text) {
        var some = Town.illness();
        var story =
                Town.story("m", "https://forum.example/" + text, Channel.FORUM, Signal.COMPLAINT, 60, "18:00", 1, text);
        return new Incident(
                some.business(),
                some.id(),
                some.family(),
                some.signal(),
                some.level(),
                some.peak(),
                some.assessment(),
                some.tally(),
                List.of(story),
                some.care(),
                some.log());
    }

    private static List<String> strings() throws IOException {
        var longer = System.getProperty("hostile", "");
        var all = new ArrayList<String>();
        try (var sample = HostileTextTest.class.getResourceAsStream("/hostile.txt")) {
            var text = longer.isBlank()
                    ? new String(
                            Objects.requireNonNull(sample, "hostile.txt is there")
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    : Files.readString(Path.of(longer));
            text.lines().filter(line -> !line.startsWith("# ")).forEach(all::add);
        }
        assertThat(all).hasSizeGreaterThan(50);
        return all;
    }
}
