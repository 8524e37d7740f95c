package dev.vigie.bench.fuzz;

import dev.vigie.bench.detect.Shop;
import dev.vigie.bench.detect.Talk;
import dev.vigie.bench.hostile.Door;
import dev.vigie.bench.memory.Memory;
import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.incident.Alert;
import dev.vigie.incident.LinkKey;
import dev.vigie.incident.Replay;
import dev.vigie.message.Messages;
import dev.vigie.pages.Site;
import dev.vigie.pages.web.Request;
import dev.vigie.score.Signal;
import dev.vigie.scrapers.rss.FeedReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Doors for which a list of strings is too little: bytes, links, and talk in any order. */
final class MoreDoors {
    private static final Instant NOW = Instant.parse("2026-03-04T17:00:00Z");
    private static final Signal[] SIGNALS = Signal.values();
    private static final Site SITE = site();
    private static final String LINK = "https://vigie.example/a/abcdefghijklmnopqrstuv";

    private MoreDoors() {}

    static List<Door> all() {
        return List.of(
                Door.in(
                        "a feed's bytes",
                        text -> FeedReader.read(
                                text.getBytes(StandardCharsets.ISO_8859_1), Map.of(), Optional.of(LINK))),
                Door.of("a link", MoreDoors::link),
                Door.of("the fold", MoreDoors::fold));
    }

    private static Site site() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Site(new Memory(clock), new LinkKey(new byte[32]), "https://vigie.example", clock);
    }

    /** As a token, as a path, and as a form: nothing was ever sent, so nothing opens. */
    private static String link(String text) {
        var form = Map.of("content-type", "application/x-www-form-urlencoded");
        var body = text.getBytes(StandardCharsets.UTF_8);
        for (var path : List.of("/a/" + text, "/a/" + text + "/acknowledge", "/guide/" + text, text)) {
            for (var method : List.of("GET", "POST")) {
                var status = SITE.answer(new Request(method, path, Map.of("lang", text), form, body))
                        .status();
                if (status >= 500 || path.startsWith("/a/") && status != 404) {
                    return status + " at " + path;
                }
            }
        }
        return "";
    }

    /** Each character is a mention: how long after the one before, what it says, and whether it repeats another. */
    private static String fold(String text) {
        var owed = new ArrayList<Alert>();
        var business = business();
        var replay = new Replay(business, NOW, owed::add, _ -> {});
        var at = NOW;
        var number = 0;
        for (var letter : text.substring(0, Math.min(200, text.length())).toCharArray()) {
            at = at.plusSeconds((long) (letter & 0x0f) * (letter & 0x0f) * 60);
            var talk = new Talk(number, at).repeating((letter >> 4 & 3) == 0 ? number / 2 : number);
            replay.hear(
                    (letter & 0x40) == 0
                            ? talk.scored()
                            : talk.saying(SIGNALS[letter % SIGNALS.length]).scored());
            number++;
        }
        if (owed.stream().map(Alert::id).distinct().count() != owed.size()) {
            return "an alert twice";
        }
        return owed.stream()
                .map(alert -> Messages.compose(alert, business, LINK).text().sms())
                .filter(sms -> sms.length() > 160 || !sms.endsWith(LINK))
                .findFirst()
                .orElse("");
    }

    private static Business business() {
        var owner = new Contact(
                "Claire", Set.of(), Optional.of("+33600000001"), Optional.of("claire@example.com"), Optional.empty());
        return new Business(
                Shop.ID,
                "Le Fournil",
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of("Le Fournil"), Optional.empty(), List.of()),
                List.of(),
                new Team(List.of(owner), List.of("Claire"), Optional.empty()),
                new Thresholds(Thresholds.Sensitivity.NERVOUS));
    }
}
