package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.incident.Alert.Kind;
import dev.vigie.incident.Assessor.Found;
import dev.vigie.incident.Care.State;
import dev.vigie.incident.Disposition.Grouped;
import dev.vigie.incident.Disposition.Notified;
import dev.vigie.incident.Disposition.Reason;
import dev.vigie.incident.Disposition.Suppressed;
import dev.vigie.incident.Entry.Act;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens incidents, adds stories to them, raises them, and says who is told. */
final class Docket {
    private final Assessor assessor;
    private final Telling telling;
    private final Inquiry inquiry;

    Docket(Business business) {
        this.assessor = new Assessor(business.thresholds());
        this.telling = new Telling(business);
        this.inquiry = new Inquiry(business);
    }

    /** A new bad story, which the pulse holds already. */
    Outcome heard(Watched watched, Family family, Story story) {
        var found = found(watched, family);
        var open = watched.open(family);
        if (open.isPresent()) {
            var joined = inquiry.into(watched, Stock.joined(open.get(), story, watched.pulse()));
            return judged(watched, joined, found, story.lead(), Reason.SAME_LEVEL);
        }
        if (found.level() == Level.WATCH) {
            return suppressed(watched, story.lead(), Reason.UNDER_WEIGHT);
        }
        return opened(watched, Stock.opened(watched.pulse(), family, story.lead(), found), found, story.lead());
    }

    /** A bad story told once more, which the pulse knows already. */
    Outcome repeated(Watched watched, Story story, Mention mention) {
        var family = Family.of(story.topic());
        var found = found(watched, family);
        var open = watched.open(family);
        if (open.isPresent()) {
            var joined = inquiry.into(watched, Stock.repeated(open.get(), story));
            return judged(watched, joined, found, mention.id(), Reason.DUPLICATE);
        }
        if (found.level() == Level.WATCH || !found.evidence().stories().contains(story)) {
            return suppressed(watched, mention.id(), Reason.DUPLICATE);
        }
        return opened(watched, Stock.opened(watched.pulse(), family, mention.id(), found), found, mention.id());
    }

    /** A mention that joins an incident and leaves it as bad as it is. */
    Outcome group(Watched watched, Incident incident, MentionId mention, Reason reason) {
        return grouped(watched, inquiry.into(watched, Stock.counted(incident)), mention, reason);
    }

    private Outcome opened(Watched watched, Incident incident, Found found, MentionId mention) {
        var now = watched.pulse().clock();
        var known = inquiry.opened(watched, incident);
        var begun = Stock.withRules(known.logged(new Entry(now, Telling.VIGIE, Act.OPENED, "")), found.rules(), now);
        return told(watched, begun, Kind.OPENED, Reason.OPENED, mention);
    }

    private Outcome judged(Watched watched, Incident incident, Found found, MentionId mention, Reason quiet) {
        var now = watched.pulse().clock();
        var fresh = Stock.newRules(incident, found.rules());
        var known = Stock.withRules(incident, found.rules(), now);
        if (found.level().compareTo(incident.level()) > 0) {
            return told(watched, raised(known, found, now), Kind.RAISED, Reason.RAISED, mention);
        }
        var media = !fresh.isEmpty() && fresh.stream().anyMatch(Rule::isMedia);
        var hard =
                !fresh.isEmpty() && fresh.stream().anyMatch(rule -> rule.floor().isAtLeast(Level.ALERT));
        if (media || hard) {
            var kind = media ? Kind.MEDIA : Kind.HARD_RULE;
            return told(watched, known, kind, media ? Reason.MEDIA : Reason.HARD_RULE, mention);
        }
        var current = found.level() == incident.level() ? known.at(found.level(), found.assessment()) : known;
        return grouped(watched, current, mention, quiet);
    }

    private static Incident raised(Incident incident, Found found, Instant now) {
        var awake = incident.care().state() == State.CALM
                ? incident.with(incident.care().freed()).logged(new Entry(now, Telling.VIGIE, Act.REOPENED, ""))
                : incident.with(incident.care().calmSince(Optional.empty()));
        return awake.at(found.level(), found.assessment())
                .logged(new Entry(now, Telling.VIGIE, Act.RAISED, found.level().name()));
    }

    private Outcome told(Watched watched, Incident incident, Kind kind, Reason reason, MentionId mention) {
        var now = watched.pulse().clock();
        if (incident.care().isMuted(now) && !(kind == Kind.RAISED && incident.level() == Level.CRISIS)) {
            return grouped(watched, incident, mention, Reason.MUTED);
        }
        var told = telling.tell(watched.with(incident).incidents(), incident, kind, now);
        if (told.owed().isEmpty()) {
            return grouped(watched, told.incident(), mention, telling.isQuiet(now) ? Reason.QUIET_HOURS : Reason.CAP);
        }
        return new Outcome(
                watched.with(told.incident()),
                List.of(told.incident()),
                told.owed(),
                List.of(new Notified(mention, incident.id(), reason)));
    }

    private Found found(Watched watched, Family family) {
        return assessor.assess(
                watched.pulse(),
                family,
                Judged.until(watched, family),
                watched.pulse().clock());
    }

    private static Outcome grouped(Watched watched, Incident incident, MentionId mention, Reason reason) {
        return new Outcome(
                watched.with(incident),
                List.of(incident),
                List.of(),
                List.of(new Grouped(mention, incident.id(), reason)));
    }

    private static Outcome suppressed(Watched watched, MentionId mention, Reason reason) {
        return new Outcome(watched, List.of(), List.of(), List.of(new Suppressed(mention, reason)));
    }
}
