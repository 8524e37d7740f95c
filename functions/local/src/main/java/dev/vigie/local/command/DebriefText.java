package dev.vigie.local.command;

import dev.vigie.memory.CrisisRecord;
import dev.vigie.memory.Neighbours;
import dev.vigie.memory.RiskRegister.Risk;
import dev.vigie.memory.Spread;
import dev.vigie.memory.Statistics;
import dev.vigie.memory.Statistics.By;
import dev.vigie.pages.words.Lengths;
import dev.vigie.pages.words.Moments;
import dev.vigie.pages.words.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says on a terminal what past incidents teach, in the words of the pages. */
final class DebriefText {
    private static final String LINE = "  %-36s %s";

    private final Words words;
    private final ZoneId zone;

    DebriefText(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    List<String> of(Statistics statistics) {
        var spreads = statistics.spreads();
        var lines = new ArrayList<String>();
        lines.add(line("stat.count", Integer.toString(statistics.incidents())));
        lines.add(line("stat.found", told(spreads.toDetect())));
        lines.add(line("stat.taken", told(spreads.toAcknowledge())));
        lines.add(line("stat.replied", told(spreads.toReply())));
        lines.add(line("stat.lasted", told(spreads.lasted())));
        lines.add(line("stat.half", told(spreads.halfLife())));
        lines.add(line("stat.peak", Integer.toString(spreads.mostPerHour())));
        if (statistics.own().of() > 0) {
            lines.add(line(
                    "stat.own",
                    words.say(
                            "stat.share",
                            statistics.own().part(),
                            statistics.own().of())));
        }
        statistics
                .lasting()
                .forEach((answer, spread) -> lines.add(line("stat.if-" + answer, told(Optional.of(spread)))));
        statistics
                .counts()
                .forEach((by, counts) ->
                        lines.add(line("by." + by.name().toLowerCase(Locale.ROOT), counted(by, counts))));
        return lines;
    }

    List<String> of(List<Risk> risks) {
        return risks.isEmpty()
                ? List.of("  " + words.say("risk.none"))
                : risks.stream()
                        .map(risk -> LINE.formatted(
                                words.say("topic." + lower(risk.topic())),
                                words.count("risk.people", risk.people()) + "  " + risk.example()))
                        .toList();
    }

    List<String> of(CrisisRecord record, Neighbours near, Instant now) {
        var moments = new Moments(words, zone, now);
        var times = record.times();
        var lines = new ArrayList<String>();
        lines.add("  " + words.say("signal." + record.type().code() + ".name") + ", "
                + words.say("level." + record.levels().peak().number() + ".name"));
        record.origin().ifPresent(origin -> lines.add(line("record.origin", words.say("channel." + lower(origin)))));
        lines.add(line("record.started", moments.full(times.started())));
        lines.add(line("record.detected", moments.full(times.detected())));
        times.acknowledged().ifPresent(at -> lines.add(line("record.taken", moments.full(at))));
        times.replied().ifPresent(at -> lines.add(line("record.replied", moments.full(at))));
        times.calm().ifPresent(at -> lines.add(line("record.calm", moments.full(at))));
        times.closed().ifPresent(at -> lines.add(line("record.closed", moments.full(at))));
        lines.add(line("record.size", words.count("count.stories", record.size().stories())));
        lines.add(line("stat.peak", Integer.toString(record.size().peakPerHour())));
        var findings = record.findings();
        findings.cause().ifPresent(cause -> lines.add(line("by.cause", words.say("cause." + lower(cause)))));
        findings.norm().ifPresent(norm -> lines.add(line("by.norm", words.say("norm." + lower(norm)))));
        findings.lessons()
                .forEach(lesson -> lines.add(line("record.lesson", lesson.text() + " (" + lesson.owner() + ")")));
        lines.add(near.lasted()
                .map(lasted -> line("record.near", told(Optional.of(lasted))))
                .orElseGet(() -> line("record.near", words.say("stat.none"))));
        return lines;
    }

    private String line(String key, String said) {
        return LINE.formatted(words.say(key), said);
    }

    private String told(Optional<Spread> spread) {
        return spread.map(known -> Lengths.told(words, known)).orElseGet(() -> words.say("stat.none"));
    }

    private String counted(By by, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(order(by))
                .map(entry -> name(by, entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What has an order of its own keeps it; the rest begins with what is most. */
    private static java.util.Comparator<Map.Entry<String, Integer>> order(By by) {
        return switch (by) {
            case HOUR, LEVEL -> Map.Entry.comparingByKey();
            case MONTH -> java.util.Comparator.comparing(entry -> Month.valueOf(entry.getKey()));
            case WEEKDAY -> java.util.Comparator.comparing(entry -> DayOfWeek.valueOf(entry.getKey()));
            case TYPE, ORIGIN, CHANNEL, NORM, CAUSE ->
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        };
    }

    private String name(By by, String value) {
        var locale = words.language().locale();
        return switch (by) {
            case TYPE -> words.say("signal." + value + ".name");
            case ORIGIN, CHANNEL -> words.say("channel." + lower(value));
            case NORM -> words.say("norm." + lower(value));
            case CAUSE -> words.say("cause." + lower(value));
            case LEVEL -> words.say("level." + value + ".name");
            case MONTH -> Month.valueOf(value).getDisplayName(TextStyle.FULL, locale);
            case WEEKDAY -> DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL, locale);
            case HOUR -> value + " h :";
        };
    }

    private static String lower(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
