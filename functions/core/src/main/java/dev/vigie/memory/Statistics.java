package dev.vigie.memory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the incidents of a business have in common; drills do not count.
 *
 * @param counts how often each type, origin, channel, norm, cause, level, month, weekday and hour occurred
 * @param own how many of those whose cause is known began in the business itself
 * @param lasting how long it took until calm, by what was done: {@code replied}, {@code removed}, {@code silent}
 */
public record Statistics(
        int incidents, Spreads spreads, Map<By, Map<String, Integer>> counts, Share own, Map<String, Spread> lasting) {
    /** What incidents are counted by. */
    public enum By {
        TYPE,
        ORIGIN,
        CHANNEL,
        NORM,
        CAUSE,
        LEVEL,
        MONTH,
        WEEKDAY,
        HOUR
    }

    /** A part of some. */
    public record Share(int part, int of) {}

    /** Times that were measured; absent where nothing was. */
    public record Spreads(
            Optional<Spread> toDetect,
            Optional<Spread> toAcknowledge,
            Optional<Spread> toReply,
            Optional<Spread> lasted,
            Optional<Spread> halfLife,
            int mostPerHour) {}

    /** @param zone in which months, weekdays and hours are told */
    public static Statistics of(List<CrisisRecord> all, ZoneId zone) {
        var real = all.stream().filter(each -> !each.exercise()).toList();
        return new Statistics(real.size(), spreads(real), counts(real, zone), own(real), lasting(real));
    }

    private static Spreads spreads(List<CrisisRecord> real) {
        return new Spreads(
                spread(
                        real,
                        each -> Optional.of(Duration.between(
                                each.times().started(), each.times().detected()))),
                spread(real, each -> since(each, each.times().acknowledged())),
                spread(real, each -> since(each, each.times().replied())),
                spread(real, CrisisRecord::lasted),
                spread(real, each -> since(each, each.times().half())),
                real.stream().mapToInt(each -> each.size().peakPerHour()).max().orElse(0));
    }

    private static Optional<Duration> since(CrisisRecord each, Optional<Instant> at) {
        return at.map(then -> Duration.between(each.times().detected(), then));
    }

    private static Optional<Spread> spread(
            List<CrisisRecord> records, Function<CrisisRecord, Optional<Duration>> measure) {
        return Spread.of(
                records.stream().flatMap(each -> measure.apply(each).stream()).toList());
    }

    private static Map<By, Map<String, Integer>> counts(List<CrisisRecord> real, ZoneId zone) {
        var counts = new TreeMap<By, Map<String, Integer>>();
        for (var each : real) {
            var detected = each.times().detected().atZone(zone);
            count(counts, By.TYPE, each.type().code());
            each.origin().ifPresent(channel -> count(counts, By.ORIGIN, channel.name()));
            each.size().channels().forEach(channel -> count(counts, By.CHANNEL, channel.name()));
            each.findings().norm().ifPresent(norm -> count(counts, By.NORM, norm.name()));
            each.findings().cause().ifPresent(cause -> count(counts, By.CAUSE, cause.name()));
            count(counts, By.LEVEL, Integer.toString(each.levels().peak().number()));
            count(counts, By.MONTH, Month.from(detected).name());
            count(counts, By.WEEKDAY, DayOfWeek.from(detected).name());
            count(counts, By.HOUR, "%02d".formatted(detected.getHour()));
        }
        return counts;
    }

    private static void count(Map<By, Map<String, Integer>> counts, By by, String value) {
        counts.computeIfAbsent(by, _ -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private static Share own(List<CrisisRecord> real) {
        var known = real.stream().flatMap(each -> each.isOwnError().stream()).toList();
        return new Share((int) known.stream().filter(own -> own).count(), known.size());
    }

    private static Map<String, Spread> lasting(List<CrisisRecord> real) {
        var lasting = new TreeMap<String, Spread>();
        for (var answer : List.of("removed", "replied", "silent")) {
            spread(real.stream().filter(each -> answer(each).equals(answer)).toList(), CrisisRecord::lasted)
                    .ifPresent(spread -> lasting.put(answer, spread));
        }
        return lasting;
    }

    private static String answer(CrisisRecord each) {
        var replied = each.times().replied().isPresent()
                || !each.findings().responses().isEmpty();
        return each.takedowns() > 0 ? "removed" : replied ? "replied" : "silent";
    }
}
