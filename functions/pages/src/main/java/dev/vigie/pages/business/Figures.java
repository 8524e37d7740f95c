package dev.vigie.pages.business;

import dev.vigie.incident.Drill;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The incidents of a business, exercises and good news apart, and what they have in common. */
record Figures(List<Incident> real, List<Incident> drills) {
    Figures {
        real = List.copyOf(real);
        drills = List.copyOf(drills);
    }

    static Figures of(List<Incident> all) {
        return new Figures(
                all.stream()
                        .filter(each -> !Drill.is(each.id()) && !each.isGoodNews())
                        .toList(),
                all.stream().filter(each -> Drill.is(each.id())).toList());
    }

    Figures since(Instant from) {
        return new Figures(opened(real, from), opened(drills, from));
    }

    private static List<Incident> opened(List<Incident> all, Instant from) {
        return all.stream().filter(each -> each.tally().opened().isAfter(from)).toList();
    }

    /** When somebody last took an exercise. */
    Optional<Instant> lastDrill() {
        return drills.stream()
                .flatMap(each -> first(each, Act.ACKNOWLEDGED).stream())
                .max(Instant::compareTo);
    }

    /** When this person last did something on a page. */
    Optional<Instant> lastActOf(String contact) {
        return java.util.stream.Stream.concat(real.stream(), drills.stream())
                .flatMap(each -> each.log().stream())
                .filter(entry -> entry.actor().equals(contact))
                .map(Entry::at)
                .max(Instant::compareTo);
    }

    static Optional<Instant> first(Incident incident, Act act) {
        return incident.log().stream()
                .filter(entry -> entry.act() == act)
                .map(Entry::at)
                .findFirst();
    }
}
