package dev.vigie.local.demo;

import dev.vigie.local.run.LocalOutbox.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The people of the business: they get the messages, and some time later they do what the scenario says. */
final class People {
    private final List<Scenario.Act> acts;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Click> waiting = new ArrayList<>();

    People(List<Scenario.Act> acts) {
        this.acts = acts;
    }

    void told(Sent message) {
        sent.add(message);
        acts.stream()
                .filter(act -> act.contact().equals(message.contact()))
                .filter(act -> act.on().equals(message.kind().name().toLowerCase(Locale.ROOT)))
                .forEach(act -> waiting.add(new Click(message.at().plus(act.after()), message.link(), act.act())));
    }

    /** What they do by this time; each is handed out once. */
    List<Click> clicksBy(Instant now) {
        var due = waiting.stream().filter(click -> !click.at().isAfter(now)).toList();
        waiting.removeAll(due);
        return due;
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** A button pressed on the page behind a link. */
    record Click(Instant at, String link, String button) {}
}
