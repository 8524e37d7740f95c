package dev.vigie.pages.alert;

import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Incident;
import dev.vigie.pages.alert.Wish.Outcome;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import dev.vigie.store.Incidents;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.util.List;

/** Writes a person's decision down. When somebody else wrote meanwhile, it reads again and asks again. */
public final class Clerk {
    /** The longest note; the form says so too. */
    public static final int MAX_NOTE = 2_000;

    private static final int ATTEMPTS = 8;

    private final Incidents incidents;

    public Clerk(Store store) {
        this.incidents = new Incidents(store);
    }

    public Recorded record(Visit visit, Act act, Form form) {
        return write(visit, Wishes.of(visit, act, form));
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
