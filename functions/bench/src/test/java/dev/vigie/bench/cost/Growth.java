package dev.vigie.bench.cost;

import dev.vigie.bench.cost.Town.Happening;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * At how many businesses each limit gives, by what the product was seen to use: ten sources each, every quarter of an
 * hour, a hundred mentions a day, two people by two ways, two incidents a month that are open for two days.
 */
record Growth(Map<Happening, Usage> usage, Prices limits) {
    private static final double SOURCES = 10;
    private static final double PEOPLE = 2;
    private static final double QUARTER = Duration.ofMinutes(15).toSeconds();
    private static final double DAY = Duration.ofDays(1).toSeconds();
    private static final double OPEN = 2 * 2 * 12 / 365.0;

    /** A place answers after 300 ms; a call to AWS takes 5. */
    private static final double ANSWER = 0.3;

    private static final double CALL = 0.005;

    /** A processor's share at 1024 and at 512 MB. */
    private static final double SLOW = 1769.0 / 1024;

    private static final double SLOWER = 1769.0 / 512;

    /** What gives first stands first. */
    List<Limit> all() {
        var visits = SOURCES / QUARTER;
        var visitSeconds = Math.max(ANSWER / of("vigie", "parallelVisits"), seconds(Happening.VISIT) * SLOW);
        var digest = use(Happening.DIGEST);
        var waits = (digest.reads() + digest.writes() + PEOPLE) * CALL / of("vigie", "digestsAtOnce");
        var digestSeconds = Math.max(digest.millis() / 1000 * SLOWER, waits);
        return List.of(
                        new Limit(
                                "SNS filter policies: one for each person and way",
                                PEOPLE * 2,
                                of("sns", "filterPolicies")),
                        new Limit(
                                "seconds of Digest, all in one time zone", digestSeconds, of("vigie", "digestSeconds")),
                        new Limit(
                                "runs of one scraper, all places of one kind",
                                visits * visitSeconds,
                                of("vigie", "runsOfAKind")),
                        new Limit("incidents in a round of Review", OPEN / 15, of("vigie", "reviewsPerRound")),
                        new Limit(
                                "SNS e-mails a second on a Monday morning",
                                PEOPLE / (4 * 3600.0),
                                of("sns", "emailsPerSecond")),
                        new Limit("SNS topics", 1, of("sns", "topics")),
                        new Limit(
                                "writes a second to one kind's key of the index schedule",
                                visits,
                                of("dynamodb", "writesPerPartition")),
                        new Limit(
                                "writes a second to the key of the index open",
                                OPEN / QUARTER * incidentBytes(),
                                of("dynamodb", "writesPerPartition")),
                        new Limit(
                                "writes a second to the table Sources",
                                visits * use(Happening.VISIT).writes(),
                                of("dynamodb", "writesPerTable")),
                        new Limit(
                                "runs of Decide at once",
                                100 / DAY * seconds(Happening.DECISION) * SLOWER,
                                of("lambda", "concurrency")))
                .stream()
                .sorted(Comparator.comparing(Limit::businesses))
                .toList();
    }

    /** Write units of one review: its share of what an incident wrote in two days of quarters, half of it in the index. */
    private double incidentBytes() {
        return use(Happening.INCIDENT).writes() / (2 * DAY / QUARTER) / 2;
    }

    private double seconds(Happening happening) {
        return use(happening).millis() / 1000;
    }

    private Usage use(Happening happening) {
        return usage.getOrDefault(happening, Usage.NOTHING);
    }

    private double of(String service, String name) {
        return limits.of(service, name);
    }

    void print() {
        System.out.println("What gives first as businesses grow in number; limits of " + limits.date());
        all().forEach(System.out::println);
    }

    /**
     * One limit.
     *
     * @param each what one business takes of it
     */
    record Limit(String what, double each, double most) {
        double businesses() {
            return most / each;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "  %-60s %,14.0f", what, businesses());
        }
    }
}
