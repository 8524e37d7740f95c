package dev.vigie.message;

import dev.vigie.business.Channel;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.score.Signal;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** Vigie's words in one language. */
public sealed interface Tongue permits French, English {
    /** English where it is asked for, otherwise French. */
    static Tongue of(Locale locale) {
        return locale.getLanguage().equals("en") ? new English() : new French();
    }

    /** {@code fr} or {@code en}. */
    String language();

    /** The level as one word in capitals. */
    String level(Level level);

    /** The word that marks an exercise, in capitals. */
    String drill();

    /** What it is about, as a noun. */
    String signal(Signal signal);

    /** What sort of place it is. */
    String channel(Channel channel);

    /** What a rule on content says, as a clause. */
    String rule(String code);

    /** What an indicator saw, and what it added. */
    String part(Assessment.Part part);

    /** The one thing to do now; the short form keeps what matters most. */
    String act(Alert alert, boolean brief);

    /** How many voices say what; the short form names only the matter. */
    String what(Incident incident, boolean brief);

    /** How many in the window, beside what is usual; empty when the count says no more than {@link #what}. */
    Optional<String> howMany(Incident incident);

    /** Since when, as briefly as the day allows. */
    String since(ZonedDateTime time, ZonedDateTime now);

    /** A time of day. */
    String clock(ZonedDateTime time);

    /** A day and a time in full. */
    String moment(ZonedDateTime time);

    /** What happened, for the list of what changed. */
    String entry(Entry entry);

    /** The incident in one line after the calm. */
    String calm(Incident incident);

    /** The sentences of the e-mail. */
    Letter letter();
}
