package dev.vigie.local.demo;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.vigie.business.Business;
import dev.vigie.incident.Incident;
import dev.vigie.local.demo.Scenario.Post;
import dev.vigie.local.run.House;
import dev.vigie.local.run.LocalOutbox.Sent;
import dev.vigie.local.run.SettableClock;
import dev.vigie.store.Incidents;
import dev.vigie.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Replays a scenario minute by minute: the town publishes, Vigie looks, tells, and people answer. */
public final class Demo {
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Scenario scenario;
    private final SettableClock clock;
    private final House house;
    private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> pages;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Due> due = new ArrayList<>();
    private final Tally tally = new Tally();

    public Demo(Scenario scenario, SettableClock clock, House house) {
        this.scenario = scenario;
        this.clock = clock;
        this.house = house;
        this.pages = event -> house.pages().handleRequest(event, null);
    }

    /** To be told of each message as it goes out. */
    public void told(Sent message) {
        sent.add(message);
        scenario.acts().stream()
                .filter(act -> act.contact().equals(message.contact()))
                .filter(act -> act.on().equals(message.kind().name().toLowerCase(Locale.ROOT)))
                .forEach(act -> due.add(new Due(message.at().plus(act.after()), message.link(), act.act())));
    }

    /** One minute of the town's life. @return whether there is another */
    public boolean step() {
        var now = clock.instant();
        house.turn().forEach(tally::add);
        for (var act : List.copyOf(due)) {
            if (!act.at().isAfter(now)) {
                due.remove(act);
                PageClick.press(pages, act.link(), act.button());
            }
        }
        clock.set(now.plus(STEP));
        return clock.instant().isBefore(scenario.ends());
    }

    public Instant now() {
        return clock.instant();
    }

    /** How many posts the town has published so far. */
    public long published() {
        return scenario.posts().stream().filter(post -> !post.at().isAfter(clock.instant())).count();
    }

    public Tally tally() {
        return tally;
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public List<Incident> incidents(Business business) {
        return new Incidents(house.store()).of(business.id()).stream().map(Versioned::value).toList();
    }

    public List<Post> posts() {
        return scenario.posts();
    }

    private record Due(Instant at, String link, String button) {}
}
