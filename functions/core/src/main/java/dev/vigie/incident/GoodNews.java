package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Assessment.Part;
import dev.vigie.incident.Entry.Act;
import dev.vigie.pulse.Pulse;
import dev.vigie.story.Nature;
import dev.vigie.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notices when there is far more praise than usual, by the chance that makes bad talk an alert. It is told once, by
 * e-mail only, and is over as soon as it is told: nobody has to take it.
 */
final class GoodNews {
    private final Step step;
    private final Telling telling;
    private final Business business;

    GoodNews(Business business) {
        this.business = business;
        this.step = Step.of(business.thresholds()).get(1);
        this.telling = new Telling(business);
    }

    /** What to tell after one more friendly story, which the pulse holds already. */
    Optional<Outcome> in(Watched watched, Story story) {
        var pulse = watched.pulse();
        var now = pulse.clock();
        var count = pulse.praise().count(now);
        var surprise = count < step.least() ? 1 : pulse.praise().surprise(now);
        return surprise < step.chance() && !isKnown(watched) ? told(watched, story, count, now) : Optional.empty();
    }

    /** What was told stays with the business for three days; until then no more is said of it. */
    private static boolean isKnown(Watched watched) {
        return watched.gravest().isPresent() || watched.incidents().stream().anyMatch(Incident::isGoodNews);
    }

    private Optional<Outcome> told(Watched watched, Story story, int count, Instant now) {
        var usual = watched.pulse().praise().usual().value();
        var volume = new Part("volume", count, Optional.of(usual), 0);
        var found = new Assessment(Level.WATCH, Optional.empty(), List.of(volume));
        var stories = watched.pulse().stories().all().stream()
                .filter(each -> each.nature() == Nature.FRIENDLY)
                .filter(each -> each.times().firstSeen().isAfter(now.minus(Pulse.WINDOW)))
                .toList();
        var begun = Stock.praised(watched.pulse(), story.lead(), stories, found, count)
                .logged(new Entry(now, Telling.VIGIE, Act.OPENED, ""));
        var told = telling.tell(
                watched.incidents(), begun, Kind.GOOD_NEWS, business.team().inOrder(), 0, true, now);
        if (told.owed().isEmpty()) {
            return Optional.empty();
        }
        var over = told.incident()
                .with(told.incident().care().in(Care.State.CLOSED))
                .logged(new Entry(now, Telling.VIGIE, Act.CLOSED, ""));
        return Optional.of(new Outcome(
                watched.with(over),
                List.of(over),
                told.owed(),
                List.of(new Disposition.Notified(story.lead(), over.id(), Disposition.Reason.GOOD_NEWS))));
    }
}
