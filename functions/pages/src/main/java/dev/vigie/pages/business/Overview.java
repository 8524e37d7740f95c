package dev.vigie.pages.business;

import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.pages.business.BusinessPage.Line;
import dev.vigie.pages.business.BusinessPage.Ninety;
import dev.vigie.pages.business.Figures.Median;
import dev.vigie.pages.link.Visit;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.store.Mentions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the last ninety days brought. */
final class Overview {
    private static final int DAYS = 90;
    private static final int SHOWN = 20;
    private static final int MENTIONS = 1_000;
    private static final int RECURRING = 3;

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
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-')),
                                words.count("count.stories", each.tally().stories()))))
                .toList();
    }

    List<Line> statistics(Visit visit, Figures all) {
        var words = visit.words();
        var figures = all.since(visit.now().minus(DAYS, ChronoUnit.DAYS));
        var closed = figures.median(each -> Figures.first(each, Act.CLOSED)
                .map(at -> Duration.between(each.tally().opened(), at)));
        var found = figures.median(each -> java.util.Optional.of(
                Duration.between(each.tally().since(), each.tally().opened())));
        return List.of(
                new Line(
                        words.say("stat.count"), Integer.toString(figures.real().size())),
                new Line(words.say("stat.found"), told(visit, found)),
                new Line(words.say("stat.taken"), told(visit, figures.until(Act.ACKNOWLEDGED))),
                new Line(words.say("stat.closed"), told(visit, closed)),
                new Line(
                        words.say("stat.drills"),
                        Integer.toString(figures.drills().size())));
    }

    private static String told(Visit visit, Median median) {
        if (median.cases() == 0) {
            return visit.words().say("stat.none");
        }
        var minutes = median.value().toMinutes();
        var length = minutes < 120
                ? visit.words().say("length.minutes", minutes)
                : visit.words().say("length.hours", minutes / 60);
        return visit.words().say(median.cases() < 5 ? "stat.few" : "stat.median", length, median.cases());
    }

    /** Signals that came back from at least three people. */
    List<Line> risks(Visit visit) {
        var from = visit.now().minus(DAYS, ChronoUnit.DAYS);
        var seen = mentions.lastSeen(visit.business().id(), from, visit.now(), MENTIONS);
        var authors = new EnumMap<Signal, Set<String>>(Signal.class);
        for (ScoredMention each : seen) {
            each.score().signals().keySet().stream()
                    .min(Comparator.naturalOrder())
                    .filter(signal -> signal != Signal.PRAISE && signal != Signal.CALMING && signal != Signal.SPAM)
                    .ifPresent(signal -> authors.computeIfAbsent(signal, _ -> new HashSet<>())
                            .add(who(each)));
        }
        return authors.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= RECURRING)
                .map(entry -> new Line(
                        visit.words().say("signal." + entry.getKey().code() + ".name"),
                        visit.words().count("risk.people", entry.getValue().size())))
                .toList();
    }

    private static String who(ScoredMention each) {
        var author = each.mention().content().author();
        return author.isBlank() ? each.mention().id().value() : author;
    }
}
