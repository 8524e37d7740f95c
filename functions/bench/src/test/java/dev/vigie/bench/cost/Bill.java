package dev.vigie.bench.cost;

import dev.vigie.bench.cost.Town.Happening;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A month's bill for a number of businesses: ten sources each, every fifteen minutes, a hundred mentions a day, two
 * incidents a month. Nothing is shared between businesses, nothing polled less often: the dearest case.
 *
 * @param emails and {@code sms}: messages that one incident sends
 */
record Bill(Map<Happening, Usage> usage, Prices prices, double emails, double sms) {
    private static final double DAYS = 365.0 / 12;
    private static final double TICKS = DAYS * 24 * 60;
    private static final double VISITS = 10 * DAYS * 24 * 4;
    private static final double MENTIONS = 100 * DAYS;
    private static final double INCIDENTS = 2;
    private static final int KINDS = 3;

    /** 1024 MB have 0.58 of a processor (1769 MB have one); so long does a millisecond of work take there. */
    private static final double SLOWNESS = 1769.0 / 1024;

    /** A place that answers after 300 ms is waited for beside 31 others. */
    private static final double WAITING_SECONDS = 0.300 / 32;

    /** Bytes of a line of log, and of a mention with its two index entries. */
    private static final double LINE = 400;

    private static final double MENTION_BYTES = 3 * 1_600;

    /** USD by what is paid for; SMS last. */
    Map<String, Double> of(int businesses) {
        var visits = VISITS * businesses;
        var mentions = MENTIONS * businesses;
        var incidents = INCIDENTS * businesses;
        var all = use(Happening.TICK)
                .times(TICKS * KINDS)
                .plus(use(Happening.VISIT).times(visits))
                .plus(use(Happening.MENTION).times(mentions))
                .plus(use(Happening.DECISION).times(mentions))
                .plus(use(Happening.ROUND).times(TICKS))
                .plus(use(Happening.INCIDENT).times(incidents));
        var invocations = TICKS * (KINDS + 1) + mentions + incidents * (emails + sms);
        var seconds = all.millis() / 1000 * SLOWNESS + visits * WAITING_SECONDS;
        var bill = new LinkedHashMap<String, Double>();
        bill.put(
                "Lambda",
                prices.beyond("lambda", "gbSecond", seconds, "freeGbSeconds")
                        + prices.beyond("lambda", "requestsPerMillion", invocations, "freeRequests") / 1e6);
        bill.put(
                "DynamoDB",
                (all.writes() * prices.of("dynamodb", "writesPerMillion")
                                        + all.reads() * prices.of("dynamodb", "readsPerMillion"))
                                / 1e6
                        + prices.beyond("dynamodb", "gbMonth", mentions * 3 * MENTION_BYTES / 1e9, "freeGb")
                        + mentions * 3 * MENTION_BYTES / 1e9 * prices.of("dynamodb", "backupGbMonth"));
        bill.put(
                "Schedules",
                prices.beyond("scheduler", "invocationsPerMillion", TICKS * (KINDS + 1), "freeInvocations") / 1e6);
        bill.put("Logs", prices.beyond("logs", "gb", invocations * 5 * LINE / 1e9, "freeGb"));
        bill.put("E-mail", prices.beyond("sns", "emailsPer100000", incidents * emails, "freeEmails") / 1e5);
        bill.put("Alarms", prices.beyond("alarms", "each", 10, "free"));
        bill.put("SMS", incidents * sms * prices.of("sns", "sms"));
        return bill;
    }

    private Usage use(Happening happening) {
        return usage.getOrDefault(happening, Usage.NOTHING);
    }
}
