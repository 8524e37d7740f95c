package dev.vigie.pages.alert;

import dev.vigie.incident.Entry;
import dev.vigie.pages.alert.CurveView.Column;
import dev.vigie.pages.alert.CurveView.Mark;
import dev.vigie.pages.alert.CurveView.Tick;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Moments;
import dev.vigie.pages.words.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a curve: where each column, time and mark stands. */
final class Drawing {
    /** The line on which the columns stand, and the highest that they reach; the template draws both. */
    private static final double FOOT = 160;

    private static final double HEAD = 40;

    /** Marks nearer than this would hide each other on a narrow page: 6 % of 300 pixels are 18. */
    private static final double LEAST_GAP = 0.08;

    private static final double MARGIN = 0.035;
    private static final Duration NAMES_HOURS_UP_TO = Duration.ofHours(72);

    private Drawing() {}

    static CurveView of(Visit visit, Curve curve, Optional<String> cut) {
        var hours = curve.step().toHours();
        return new CurveView(
                visit.words().count("curve.unit", hours),
                told(visit, curve),
                cut,
                curve.highest(),
                columns(curve),
                ticks(visit.moments(), curve),
                marks(visit, curve));
    }

    private static String told(Visit visit, Curve curve) {
        var top = 0;
        var bad = 0;
        for (var i = 0; i < curve.bars().size(); i++) {
            bad += curve.bars().get(i).bad();
            top = curve.bars().get(i).all() > curve.bars().get(top).all() ? i : top;
        }
        var at = curve.from().plus(curve.step().multipliedBy(top));
        var moments = visit.moments();
        return visit.words().say("curve.told", moments.full(curve.from()), bad, curve.highest(), moments.full(at));
    }

    private static List<Column> columns(Curve curve) {
        var columns = new ArrayList<Column>();
        var count = curve.bars().size();
        for (var i = 0; i < count; i++) {
            var bar = curve.bars().get(i);
            if (bar.all() > 0) {
                var unit = (FOOT - HEAD) / curve.highest();
                var middle = FOOT - bar.bad() * unit;
                columns.add(new Column(
                        share((i + 0.1) / count),
                        share(0.8 / count),
                        new Column.Span(pixels(middle), pixels(FOOT - middle)),
                        new Column.Span(pixels(FOOT - bar.all() * unit), pixels(bar.other() * unit))));
            }
        }
        return columns;
    }

    private static List<Tick> ticks(Moments moments, Curve curve) {
        var half = curve.from().plus(curve.step().multipliedBy((curve.bars().size() + 1) / 2));
        return List.of(
                new Tick("0%", "start", label(moments, curve, curve.from(), Optional.empty())),
                new Tick(share(curve.place(half)), "middle", label(moments, curve, half, Optional.of(curve.from()))),
                new Tick("100%", "end", label(moments, curve, curve.to(), Optional.of(half))));
    }

    /** Names the day only where it is another than at the tick before, so that ticks leave each other room. */
    private static String label(Moments moments, Curve curve, Instant at, Optional<Instant> before) {
        var day = moments.weekday(at);
        if (Duration.between(curve.from(), curve.to()).compareTo(NAMES_HOURS_UP_TO) > 0) {
            return day;
        }
        var isSameDay = before.map(moments::weekday).filter(day::equals).isPresent();
        return isSameDay ? moments.time(at) : day + ", " + moments.time(at);
    }

    private static List<Mark> marks(Visit visit, Curve curve) {
        var groups = new ArrayList<List<Entry>>();
        for (var entry : curve.marks()) {
            var isNear = !groups.isEmpty()
                    && curve.place(entry.at())
                                    - curve.place(groups.getLast().getFirst().at())
                            < LEAST_GAP;
            if (!isNear) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        var marks = new ArrayList<Mark>();
        for (var group : groups) {
            var place = Math.clamp(curve.place(group.getFirst().at()), MARGIN, 1 - MARGIN);
            var lines = group.stream().map(entry -> line(visit, entry)).toList();
            marks.add(new Mark(share(place), marks.size() + 1, lines));
        }
        return marks;
    }

    private static Mark.Line line(Visit visit, Entry entry) {
        var at = Stamp.of(entry.at(), visit.moments().brief(entry.at()));
        return new Mark.Line(at, LogLines.sentence(visit, entry));
    }

    private static String share(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
