package dev.vigie.local.operate;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.Level;
import dev.vigie.incident.SmsBudget;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Sources;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a Vigie is, as its tables tell.
 *
 * @param sources how many places are in each state
 * @param lastRead when any place was last read without error
 * @param silent places that have not been read for {@link #SILENT} and four of their own rounds
 * @param open incidents that somebody must look at, the gravest first
 * @param unsent alerts owed for longer than {@link #LATE} and not sent
 * @param spent businesses whose short messages of this month are used up, but for a crisis
 */
public record Health(
        Instant at,
        int businesses,
        Map<State, Integer> sources,
        Optional<Instant> lastRead,
        List<Silent> silent,
        List<Open> open,
        List<Unsent> unsent,
        List<Spent> spent) {
    /** A message that waits for so long has something in its way. */
    public static final Duration LATE = Duration.ofMinutes(5);

    /** When nothing was read for so long, somebody should ask why. */
    public static final Duration SILENT = Duration.ofHours(1);

    private static final int ROUNDS = 4;
    private static final int MOST = 1000;

    /** Reads what the tables say now. */
    public static Health of(Store store, Instant now) {
        var sources = new Sources(store).all();
        var businesses = new Businesses(store).all();
        var incidents = new Incidents(store);
        var states = new EnumMap<State, Integer>(State.class);
        sources.forEach(source -> states.merge(source.progress().state(), 1, Integer::sum));
        return new Health(
                now,
                businesses.size(),
                states,
                sources.stream()
                        .flatMap(source -> source.progress().lastSuccess().stream())
                        .max(Comparator.naturalOrder()),
                sources.stream()
                        .filter(source -> isSilent(source, now))
                        .map(Silent::of)
                        .sorted(Comparator.comparing(Silent::address))
                        .toList(),
                open(store, now),
                new Alerts(store)
                        .unsent(now.minus(LATE), MOST).stream()
                                .map(stored -> Unsent.of(stored.value()))
                                .toList(),
                businesses.stream()
                        .map(each -> new Spent(
                                each.id(),
                                SmsBudget.of(
                                        each,
                                        incidents.of(each.id()).stream()
                                                .map(Versioned::value)
                                                .toList(),
                                        now)))
                        .filter(each -> each.budget().isSpent())
                        .toList());
    }

    /** Whether anything was read within the last hour, or nothing is to be read. */
    public boolean breathes() {
        return sources.isEmpty() || lastRead.filter(at.minus(SILENT)::isBefore).isPresent();
    }

    /** Whether no place was visited yet at all. */
    public boolean isNew() {
        return sources.keySet().equals(Set.of(State.NEW));
    }

    private static boolean isSilent(Source source, Instant now) {
        var rounds = source.spec().every().multipliedBy(ROUNDS);
        var patience = rounds.compareTo(SILENT) > 0 ? rounds : SILENT;
        return source.progress()
                .lastSuccess()
                .map(last -> last.plus(patience).isBefore(now))
                .orElse(source.progress().failures() > 0);
    }

    private static List<Open> open(Store store, Instant now) {
        var open = new ArrayList<Open>();
        for (var each : new Incidents(store).dueForReview(now.plus(Duration.ofDays(365)), MOST)) {
            var incident = each.value();
            open.add(new Open(
                    incident.business(),
                    incident.level(),
                    incident.tally().opened(),
                    incident.care().owner()));
        }
        open.sort(Comparator.comparing(Open::level).reversed().thenComparing(Open::since));
        return open;
    }

    /** A place that says nothing any more, and why. */
    public record Silent(String address, State state, Optional<Instant> lastRead, String note) {
        private static Silent of(Source source) {
            var progress = source.progress();
            return new Silent(source.spec().address(), progress.state(), progress.lastSuccess(), progress.note());
        }
    }

    /** An incident that is not closed, and who has taken it. */
    public record Open(BusinessId business, Level level, Instant since, Optional<String> owner) {}

    /** A business that gets e-mail only, until the month ends or a crisis comes. */
    public record Spent(BusinessId business, SmsBudget budget) {}

    /** A message that did not leave, and why. */
    public record Unsent(BusinessId business, String contact, Instant owed, String because) {
        private static Unsent of(Alerts.Stored stored) {
            var alert = stored.alert();
            return new Unsent(
                    alert.business(),
                    alert.contact(),
                    alert.owed(),
                    alert.delivery().failure().orElse("not tried yet"));
        }
    }
}
