package dev.vigie.local.backtest;

import dev.vigie.business.Business;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Disposition;
import dev.vigie.incident.Replay;
import dev.vigie.score.ScoredMention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One replay of a business's mentions at one setting, and what came of it. */
public final class Backtest {
    /** So long after the last mention incidents calm and close. */
    private static final Duration AFTER = Duration.ofDays(3);

    private final Map<Disposition.Reason, Integer> reasons = new EnumMap<>(Disposition.Reason.class);
    private final List<Alert> alerts = new ArrayList<>();
    private final Business business;
    private int mentions;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    private Backtest(Business business) {
        this.business = business;
    }

    /** Replays these mentions, which are in the order in which they were seen. */
    public static Result of(Business business, Iterable<ScoredMention> mentions) {
        return new Backtest(business).run(mentions);
    }

    private Result run(Iterable<ScoredMention> all) {
        var each = all.iterator();
        if (!each.hasNext()) {
            return new Result(business, 0, Instant.EPOCH, Instant.EPOCH, reasons, alerts);
        }
        var begun = each.next();
        first = begun.mention().seen();
        last = first;
        var replay = new Replay(
                business, first, alerts::add, disposition -> reasons.merge(disposition.reason(), 1, Integer::sum));
        hear(replay, begun);
        while (each.hasNext()) {
            hear(replay, each.next());
        }
        replay.passUntil(last.plus(AFTER));
        return new Result(business, mentions, first, last, reasons, alerts);
    }

    private void hear(Replay replay, ScoredMention mention) {
        replay.hear(mention);
        mentions++;
        last = mention.mention().seen();
    }

    /**
     * What came of it.
     *
     * @param reasons how many mentions ended for which reason; together all of them
     */
    public record Result(
            Business business,
            int mentions,
            Instant first,
            Instant last,
            Map<Disposition.Reason, Integer> reasons,
            List<Alert> alerts) {
        public Result {
            reasons = new EnumMap<>(reasons.isEmpty() ? new EnumMap<>(Disposition.Reason.class) : reasons);
            alerts = List.copyOf(alerts);
        }

        /** How many short messages, each to one person. */
        public long sms() {
            return alerts.stream()
                    .filter(alert -> alert.ways().contains(Alert.Way.SMS))
                    .count();
        }

        public long emails() {
            return alerts.stream()
                    .filter(alert -> alert.ways().contains(Alert.Way.EMAIL))
                    .count();
        }

        /** How many incidents somebody was told of. */
        public long incidents() {
            return alerts.stream()
                    .map(alert -> alert.facts().incident().id())
                    .distinct()
                    .count();
        }
    }
}
