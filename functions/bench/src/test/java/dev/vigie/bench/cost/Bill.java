package dev.vigie.bench.cost;

import dev.vigie.bench.cost.Town.Happening;
import dev.vigie.scrapers.Scrapers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A month's bill for a number of businesses: ten sources each, every fifteen minutes, a hundred mentions a day, two
 * incidents a month. Nothing is shared between businesses, nothing polled less often: the dearest case.
 *
 * @param emails and {@code sms}: messages that one incident sends
 */
record Bill(Map<Happening, Usage> usage, Prices prices, MentionSize mention, double emails, double sms) {
    private static final double DAYS = 365.0 / 12;
    private static final double TICKS = DAYS * 24 * 60;
    private static final int SOURCES = 10;
    private static final double VISITS = SOURCES * DAYS * 24 * 4;
    private static final double MENTIONS = 100 * DAYS;
    private static final double INCIDENTS = 2;
    private static final double WEEKS = DAYS / 7;

    /** Kinds of places, each with a function of its own that wakes each minute. */
    private static final int KINDS = Scrapers.standard().kinds().size();

    /** 1024 MB have 0.58 of a processor (1769 MB have one); so long does a millisecond of work take there. */
    private static final double SLOWNESS = 1769.0 / 1024;

    /** A place that answers after 300 ms is waited for beside 31 others. */
    private static final double WAITING_SECONDS = 0.300 / 32;

    /** Bytes of a line of log. */
    private static final double LINE = 400;

    /** Writes and reads a second that AWS gives for nothing where tables have a fixed capacity. */
    private static final double FREE_UNITS = 25;

    private static final double MONTHS_KEPT = 3;

    /** USD by what is paid for; SMS last. */
    Map<String, Double> of(int businesses) {
        var visits = VISITS * businesses;
        var mentions = MENTIONS * businesses;
        var incidents = INCIDENTS * businesses;
        var all = all(businesses);
        var invocations = TICKS * (KINDS + 1) + DAYS * 24 + mentions + incidents * (emails + sms);
        var seconds = all.millis() / 1000 * SLOWNESS + visits * WAITING_SECONDS;
        var bill = new LinkedHashMap<String, Double>();
        bill.put(
                "Lambda",
                prices.beyond("lambda", "gbSecond", seconds, "freeGbSeconds")
                        + prices.beyond("lambda", "requestsPerMillion", invocations, "freeRequests") / 1e6);
        bill.put("DynamoDB", requests(all) + storage(mentions * MONTHS_KEPT));
        bill.put(
                "Schedules",
                prices.beyond("scheduler", "invocationsPerMillion", TICKS * (KINDS + 1), "freeInvocations") / 1e6);
        bill.put("Logs", prices.beyond("logs", "gb", invocations * 5 * LINE / 1e9, "freeGb"));
        bill.put(
                "E-mail",
                prices.beyond("sns", "emailsPer100000", incidents * emails + WEEKS * businesses, "freeEmails") / 1e5);
        bill.put("Alarms", prices.beyond("alarms", "each", 10, "free"));
        bill.put("SMS", incidents * sms * prices.of("sns", "sms"));
        return bill;
    }

    /** Everything that happens in a month. */
    private Usage all(int businesses) {
        var mentions = MENTIONS * businesses;
        return use(Happening.TICK)
                .times(TICKS * KINDS)
                .plus(use(Happening.LISTING).times(TICKS * SOURCES * businesses))
                .plus(use(Happening.VISIT).times(VISITS * businesses))
                .plus(use(Happening.MENTION).times(mentions))
                .plus(use(Happening.DECISION).times(mentions))
                .plus(use(Happening.ROUND).times(TICKS))
                .plus(use(Happening.INCIDENT).times(INCIDENTS * businesses))
                .plus(use(Happening.DIGEST_ROUND).times(DAYS * 24 * businesses))
                .plus(use(Happening.DIGEST).times(WEEKS * businesses));
    }

    /** What the fixed capacity that costs nothing saves; nothing where the month would not fit in a tenth of it. */
    Optional<Double> savedInFreeTier(int businesses) {
        var all = all(businesses);
        var fits = Math.max(all.writes(), all.reads()) / (TICKS * 60) <= FREE_UNITS / 10;
        return fits ? Optional.of(requests(all)) : Optional.empty();
    }

    private double requests(Usage all) {
        return (all.writes() * prices.of("dynamodb", "writesPerMillion")
                        + all.reads() * prices.of("dynamodb", "readsPerMillion"))
                / 1e6;
    }

    /** Backups hold tables, not their indexes. */
    private double storage(double kept) {
        return prices.beyond("dynamodb", "gbMonth", kept * (mention.row() + mention.indexed()) / 1e9, "freeGb")
                + kept * mention.row() / 1e9 * prices.of("dynamodb", "backupGbMonth");
    }

    private Usage use(Happening happening) {
        return usage.getOrDefault(happening, Usage.NOTHING);
    }
}
