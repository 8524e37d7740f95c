package dev.vigie.pages.alert;

import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Incident;
import dev.vigie.pages.alert.Wish.Outcome;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import dev.vigie.score.lesson.Lesson;
import dev.vigie.score.lesson.Verdict;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.util.List;

/** Writes a person's decision down. When somebody else wrote meanwhile, it reads again and asks again. */
public final class Clerk {
    /** The longest note; the form says so too. */
    public static final int MAX_NOTE = 2_000;

    private static final int ATTEMPTS = 8;

    private final Businesses businesses;
    private final Mentions mentions;
    private final Incidents incidents;

    public Clerk(Store store) {
        this.businesses = new Businesses(store);
        this.mentions = new Mentions(store);
        this.incidents = new Incidents(store);
    }

    public Recorded record(Visit visit, Act act, Form form) {
        var recorded = write(visit, Wishes.of(visit, act, form));
        if (act == Act.FALSE_ALARM && recorded instanceof Recorded.Done) {
            learn(visit, Verdict.of(form.field("was")).orElse(Verdict.FALSE_ALARM));
        }
        return recorded;
    }

    /** What the person said of the alert holds for each of its voices. */
    private void learn(Visit visit, Verdict verdict) {
        var business = visit.business().id();
        var heard = visit.incident().value().stories().stream()
                .flatMap(story -> mentions.get(business, story.lead()).stream())
                .map(each -> each.mention())
                .toList();
        businesses.teach(business, lessons -> {
            var more = lessons;
            for (var mention : heard) {
                more = more.with(Lesson.of(mention.id(), mention.content(), verdict, visit.contact(), visit.now()));
            }
            return more;
        });
    }

    private Recorded write(Visit visit, Wish wish) {
        var current = visit.incident();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (wish.on(current.value())) {
                case Outcome.Refused(var key, var because) -> {
                    return new Recorded.Refused(key, because);
                }
                case Outcome.Answered(Answer.AlreadyDone _) -> {
                    return new Recorded.AlreadyDone();
                }
                case Outcome.Answered(Answer.Done(var changed)) -> {
                    if (incidents.put(changed, current.version())) {
                        return new Recorded.Done();
                    }
                }
            }
            current = readAgain(visit);
        }
        throw new IllegalStateException(
                "incident " + visit.incident().value().id() + " changed " + ATTEMPTS + " times while a person decided");
    }

    private Versioned<Incident> readAgain(Visit visit) {
        var id = visit.incident().value().id();
        return incidents
                .get(visit.business().id(), id)
                .orElseThrow(() -> new IllegalStateException("incident " + id + " is gone"));
    }

    /** What became of it. */
    public sealed interface Recorded {
        record Done() implements Recorded {}

        /** There was nothing left to do; the page says who did it and when. */
        record AlreadyDone() implements Recorded {}

        /** Not so: {@code key} says what stands against it, {@code because} more closely. */
        record Refused(String key, List<String> because) implements Recorded {
            public Refused {
                because = List.copyOf(because);
            }
        }
    }
}
