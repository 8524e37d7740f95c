package dev.vigie.pages.business;

import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.incident.SmsBudget;
import dev.vigie.memory.CrisisRecord;
import dev.vigie.memory.RiskRegister;
import dev.vigie.memory.Spread;
import dev.vigie.memory.Statistics;
import dev.vigie.pages.business.BusinessPage.Line;
import dev.vigie.pages.business.BusinessPage.Ninety;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Lengths;
import dev.vigie.store.Mentions;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the last ninety days brought. */
final class Overview {
    private static final int DAYS = 90;
    private static final int SHOWN = 20;
    private static final int MENTIONS = 1_000;

    private final Mentions mentions;

    Overview(Mentions mentions) {
        this.mentions = mentions;
    }

    Ninety days(Visit visit, Figures figures) {
        var today = visit.moments().local(visit.now()).toLocalDate();
        var days = new ArrayList<Ninety.Day>();
        for (var back = DAYS - 1; back >= 0; back--) {
            var day = today.minusDays(back);
            var level = figures.real().stream()
                    .filter(each -> {
                        var opened =
                                visit.moments().local(each.tally().opened()).toLocalDate();
                        var last = visit.moments().local(each.tally().lastBad()).toLocalDate();
                        return !day.isBefore(opened) && !day.isAfter(last.isBefore(opened) ? opened : last);
                    })
                    .map(Incident::peak)
                    .max(Comparator.naturalOrder())
                    .orElse(Level.WATCH);
            days.add(new Ninety.Day(
                    DAYS - 1 - back, level.number(), visit.moments().date(day)));
        }
        var bad = days.stream().filter(day -> day.level() > 0).count();
        return new Ninety(days, visit.words().say("ninety.told", bad));
    }

    List<Line> incidents(Visit visit, Figures figures) {
        var words = visit.words();
        return figures.real().stream()
                .sorted(Comparator.comparing((Incident each) -> each.tally().opened())
                        .reversed())
                .limit(SHOWN)
                .map(each -> new Line(
                        words.say("signal." + each.signal().code() + ".headline"),
                        words.say(
                                "incident.line",
                                visit.moments().brief(each.tally().opened()),
                                words.say("level." + each.peak().number() + ".name"),
                                words.say("state."
                                        + each.care()
                                                .state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                                words.count("count.stories", each.tally().stories()))))
                .toList();
    }

    List<Line> statistics(Visit visit, Figures all) {
        var words = visit.words();
        var figures = all.since(visit.now().minus(DAYS, ChronoUnit.DAYS));
        var statistics = Statistics.of(
                figures.real().stream().map(CrisisRecord::of).toList(),
                visit.business().timezone());
        var spreads = statistics.spreads();
        var lines = new ArrayList<>(List.of(
                new Line(words.say("stat.count"), Integer.toString(statistics.incidents())),
                new Line(words.say("stat.found"), told(visit, spreads.toDetect())),
                new Line(words.say("stat.taken"), told(visit, spreads.toAcknowledge())),
                new Line(words.say("stat.replied"), told(visit, spreads.toReply())),
                new Line(words.say("stat.lasted"), told(visit, spreads.lasted()))));
        if (statistics.own().of() > 0) {
            lines.add(new Line(
                    words.say("stat.own"),
                    words.say(
                            "stat.share",
                            statistics.own().part(),
                            statistics.own().of())));
        }
        var budget = SmsBudget.of(visit.business(), all.real(), visit.now());
        lines.add(new Line(
                words.say("stat.sms"), words.say("stat.sms.line", budget.used(), budget.most(), budget.kept())));
        lines.add(new Line(
                words.say("stat.drills"), Integer.toString(figures.drills().size())));
        return lines;
    }

    private static String told(Visit visit, Optional<Spread> measured) {
        return measured.map(spread -> Lengths.told(visit.words(), spread))
                .orElseGet(() -> visit.words().say("stat.none"));
    }

    /** What several people found wrong, alert or not. */
    List<Line> risks(Visit visit) {
        var words = visit.words();
        var from = visit.now().minus(RiskRegister.PERIOD);
        var seen = mentions.lastSeen(visit.business().id(), from, visit.now(), MENTIONS);
        return RiskRegister.of(seen, visit.now()).stream()
                .map(risk -> new Line(
                        words.say("topic." + risk.topic().name().toLowerCase(Locale.ROOT)),
                        words.say(
                                "risk.line",
                                words.count("risk.people", risk.people()),
                                visit.moments()
                                        .date(visit.moments()
                                                .local(risk.first())
                                                .toLocalDate()),
                                visit.moments()
                                        .date(visit.moments().local(risk.last()).toLocalDate()))))
                .toList();
    }
}
