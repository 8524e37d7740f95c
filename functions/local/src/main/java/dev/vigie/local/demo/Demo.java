package dev.vigie.local.demo;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.vigie.business.Business;
import dev.vigie.incident.Incident;
import dev.vigie.local.run.House;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.LocalOutbox.Sent;
import dev.vigie.local.run.SettableClock;
import dev.vigie.store.Incidents;
import dev.vigie.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Replays a scenario minute by minute: the town publishes, Vigie looks, tells, and people answer. */
public final class Demo {
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Scenario scenario;
    private final SettableClock clock;
    private final House house;
    private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> pages;
    private final People people;
    private final Tally tally = new Tally();

    Demo(Scenario scenario, SettableClock clock, House house, People people) {
        this.scenario = scenario;
        this.clock = clock;
        this.house = house;
        this.people = people;
        this.pages = event -> house.pages().handleRequest(event, new LocalContext());
    }

    /** One minute of the town's life. @return whether there is another */
    public boolean step() {
        var now = clock.instant();
        house.turn().forEach(tally::add);
        people.clicksBy(now).forEach(click -> PageClick.press(pages, click.link(), click.button()));
        clock.set(now.plus(STEP));
        return clock.instant().isBefore(scenario.ends());
    }

    /** Lets the town's clock go on in real time after the replay, so that the pages and reminders stay alive. */
    public void live(Duration sinceTheEnd) {
        clock.set(scenario.ends().plus(sinceTheEnd));
        house.turn();
    }

    public Instant now() {
        return clock.instant();
    }

    /** How many posts the town has published so far. */
    public long published() {
        return scenario.posts().stream()
                .filter(post -> !post.at().isAfter(clock.instant()))
                .count();
    }

    public Tally tally() {
        return tally;
    }

    public List<Sent> sent() {
        return people.sent();
    }

    public List<Incident> incidents(Business business) {
        return new Incidents(house.store())
                .of(business.id()).stream().map(Versioned::value).toList();
    }
}
