package dev.vigie.pages.alert;

import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Incident;
import java.util.List;

/** What a person asks for with a form, to be decided on the incident as it stands when it is written. */
interface Wish {
    Outcome on(Incident incident);

    /** The same whatever the incident says: the form itself lacks something. */
    static Wish refused(String key) {
        return _ -> new Outcome.Refused(key, List.of());
    }

    /** What comes of it. */
    sealed interface Outcome {
        record Answered(Answer answer) implements Outcome {}

        /** Not so; {@code key} says why, and {@code because} more closely. */
        record Refused(String key, List<String> because) implements Outcome {
            public Refused {
                because = List.copyOf(because);
            }
        }
    }
}
