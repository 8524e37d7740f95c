package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Channel;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Family;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.score.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten evenings as their first screens tell them; the texts are written to target/first-screens.md for reading aloud. */
class FirstScreenTest {
    private static final List<Evening> EVENINGS = List.of(
            new Evening(Signal.SAFETY, Level.CRISIS, "avis.example", 6, 9),
            new Evening(Signal.RUMOUR, Level.ALERT, "forum.example", 9, 14),
            new Evening(Signal.COMPLAINT, Level.VIGILANCE, "avis.example", 5, 5),
            new Evening(Signal.FAKE_REVIEW, Level.ALERT, "avis.example", 12, 12),
            new Evening(Signal.BOYCOTT, Level.CRISIS, "social.example", 31, 90),
            new Evening(Signal.DATA_LEAK, Level.ALERT, "forum.example", 2, 3),
            new Evening(Signal.EMPLOYEE, Level.ALERT, "social.example", 4, 22),
            new Evening(Signal.MEDIA, Level.CRISIS, "courrier.example", 3, 5),
            new Evening(Signal.TROLL, Level.VIGILANCE, "social.example", 1, 1),
            new Evening(Signal.BACKLASH, Level.ALERT, "social.example", 17, 40));

    @TempDir
    Path folder;

    @Test
    void aReaderWhoKnowsNothingLearnsWhatHowBadWhereAndWhatToDo() throws IOException {
        var town = Town.in(folder);
        var browser = Browser.at(town.site());
        var texts = new ArrayList<String>();
        for (var evening : EVENINGS) {
            town.put(incident(evening));
            for (var language : List.of("fr", "en")) {
                var page = browser.page("/a/" + town.tokenOf("Claire") + "?lang=" + language);
                var hero = page.expectFirst(".hero");

                assertThat(hero.select("h1").text()).isNotBlank();
                assertThat(hero.select(".level").text())
                        .contains(String.valueOf(evening.level().number()));
                assertThat(hero.select(".facts").text()).contains(evening.host());
                assertThat(hero.select(".now p").text()).hasSizeBetween(20, 140);
                assertThat(hero.select("button").text()).isIn("Je prends", "I take it");
                var lines = new ArrayList<String>();
                hero.select(".level, .over, h1, .facts > div, .now h2, .now p, button, .hint")
                        .forEach(each -> lines.add("    " + each.text()));
                texts.add("## " + evening.signal().code() + ", " + language + "\n\n" + String.join("\n", lines) + "\n");
            }
        }
        Files.writeString(Path.of("target", "first-screens.md"), String.join("\n", texts));
        assertThat(texts).hasSize(20);
    }

    private static Incident incident(Evening evening) {
        var some = Town.illness();
        var story = Town.story(
                "m",
                "https://" + evening.host() + "/1",
                Channel.FORUM,
                evening.signal(),
                70,
                "18:00",
                evening.mentions() - evening.stories(),
                "Un texte.");
        var tally = some.tally();
        return new Incident(
                some.business(),
                some.id(),
                Family.of(evening.signal()),
                evening.signal(),
                evening.level(),
                evening.level(),
                new Assessment(evening.level(), Optional.empty(), List.of()),
                new Incident.Tally(
                        tally.opened(),
                        tally.since(),
                        tally.lastBad(),
                        evening.mentions(),
                        evening.stories(),
                        3,
                        List.of(evening.host()),
                        List.of()),
                List.of(story),
                new Care(Care.State.OPEN, Optional.empty(), Optional.empty(), 1, 1, Optional.empty(), Town.NOW),
                List.of());
    }

    private record Evening(Signal signal, Level level, String host, int stories, int mentions) {}
}
