package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.score.ScoredMention;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Plays mentions through the fold one after the other as they were seen, and between them lets time pass as the review
 * does: what would have been told, when, and what would have become of each mention.
 */
public final class Replay {
    private final Lookout lookout;
    private final Vigil vigil;
    private final Consumer<Alert> owed;
    private final Consumer<Disposition> dispositions;
    private Watched watched;
    private Instant nextReview = Instant.MAX;
    private long number;

    /**
     * A replay that begins with nothing known.
     *
     * @param owed told of each message as it becomes owed
     * @param dispositions told what became of each mention
     */
    public Replay(Business business, Instant since, Consumer<Alert> owed, Consumer<Disposition> dispositions) {
        this.lookout = new Lookout(business);
        this.vigil = new Vigil(business);
        this.owed = owed;
        this.dispositions = dispositions;
        this.watched = Lookout.starting(business, since);
    }

    /** One more mention, seen no earlier than the one before. */
    public void hear(ScoredMention mention) {
        passUntil(mention.mention().seen());
        var arrival = new Arrival(BigInteger.valueOf(++number), mention);
        var outcome = lookout.fold(watched, List.of(arrival));
        watched = outcome.watched();
        outcome.owed().forEach(owed);
        outcome.dispositions().forEach(dispositions);
        if (!outcome.changed().isEmpty()) {
            wind();
        }
    }

    /** Nothing is heard until then. */
    public void passUntil(Instant time) {
        while (!nextReview.isAfter(time)) {
            var now = nextReview;
            for (var incident : watched.incidents()) {
                if (incident.isOpen() && !incident.care().nextReview().isAfter(now)) {
                    var told = vigil.look(watched, incident, now);
                    watched = watched.with(told.incident());
                    told.owed().forEach(owed);
                }
            }
            watched = watched.remembered(now);
            wind();
        }
    }

    /** All that is known now. */
    public Watched watched() {
        return watched;
    }

    private void wind() {
        nextReview = Instant.MAX;
        for (var incident : watched.incidents()) {
            if (incident.isOpen() && incident.care().nextReview().isBefore(nextReview)) {
                nextReview = incident.care().nextReview();
            }
        }
    }
}
