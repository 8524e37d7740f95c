package dev.vigie.pages.alert;

import dev.vigie.incident.Level;
import dev.vigie.pages.words.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * The first screen: what happened, how bad, since when, where, what to do now, and who does it.
 *
 * @param about whose alert it is
 * @param advice the one thing to do now
 * @param exercise that nothing has happened
 * @param notice what became of the form that was just sent
 */
public record Situation(
        boolean exercise,
        Level level,
        String about,
        String headline,
        Since since,
        List<Fact> facts,
        String advice,
        Optional<String> notice,
        Custody custody) {
    public Situation {
        facts = List.copyOf(facts);
    }

    /** Since when, and how long that is. */
    public record Since(Stamp stamp, String ago) {}

    /** One line of the first screen. */
    public record Fact(String label, String value) {}

    /**
     * Who takes care of it.
     *
     * @param take the one big button, while nobody has taken it
     */
    public record Custody(String sentence, Optional<SealedForm> take) {}
}
