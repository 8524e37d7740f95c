package dev.vigie;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Contact;
import dev.vigie.business.QuietHours;
import dev.vigie.business.Role;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Care;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Family;
import dev.vigie.incident.Incident;
import dev.vigie.incident.IncidentId;
import dev.vigie.incident.Level;
import dev.vigie.score.Signal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Builds valid things for tests. */
public final class Some {
    /** A Tuesday, two in the afternoon in Paris. */
    public static final Instant NOON = Instant.parse("2026-06-16T12:00:00Z");

    public static final BusinessId FOURNIL = new BusinessId("fournil");

    private Some() {}

    /** A bakery in Bordeaux: Claire is told first, then Karim; nobody is woken between 21:00 and 08:00. */
    public static Business business() {
        return business("Le Fournil Saint-Michel", team());
    }

    public static Business business(String name, Team team) {
        return new Business(
                FOURNIL,
                name,
                Locale.FRANCE,
                ZoneId.of("Europe/Paris"),
                new Watch(List.of("Fournil Saint-Michel"), Optional.empty(), List.of("Mont Saint-Michel")),
                List.of(),
                team,
                new Thresholds(Thresholds.Sensitivity.BALANCED));
    }

    public static Team team() {
        var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
        return new Team(List.of(contact("Claire"), contact("Karim")), List.of("Claire", "Karim"), Optional.of(quiet));
    }

    public static Contact contact(String name) {
        var email = name.toLowerCase(Locale.ROOT) + "@example.com";
        return new Contact(name, Set.of(Role.PILOT), Optional.of("+33600000001"), Optional.of(email), Optional.empty());
    }

    /** An open incident that nobody has taken yet. */
    public static Incident incident(Level level) {
        var care = new Care(Care.State.OPEN, Optional.empty(), Optional.empty(), 1, 1, Optional.empty(), NOON);
        var tally = new Incident.Tally(NOON, NOON, NOON, 3, 2, 2, List.of("avis.example.com"), List.of());
        return new Incident(
                FOURNIL,
                new IncidentId("safety-1"),
                Family.SAFETY,
                Signal.SAFETY,
                level,
                level,
                new Assessment(level, Optional.empty(), List.of()),
                tally,
                List.of(),
                care,
                List.of(new Entry(NOON, "vigie", Entry.Act.OPENED, "")));
    }
}
