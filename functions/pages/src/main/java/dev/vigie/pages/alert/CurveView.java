package dev.vigie.pages.alert;

import dev.vigie.pages.words.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * The curve, ready to draw. Widths are shares of the page, so that it fits any; heights are pixels.
 *
 * @param unit what is counted, such as "messages par heure"
 * @param told the same in words, for those who do not see it
 * @param cut that there were more messages than are drawn, where that is so
 * @param highest the count at the top line
 */
public record CurveView(
        String unit,
        String told,
        Optional<String> cut,
        int highest,
        List<Column> columns,
        List<Tick> ticks,
        List<Mark> marks) {
    public CurveView {
        columns = List.copyOf(columns);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /** One step: the bad messages at the bottom, the others on top of them. */
    public record Column(String x, String width, Span bad, Span other) {
        /** A stretch of a column, from {@code y} down. */
        public record Span(String y, String height) {}
    }

    /** A time at the foot. */
    public record Tick(String x, String anchor, String label) {}

    /** A number at the head; {@code lines} say what happened there. */
    public record Mark(String x, int number, List<Line> lines) {
        public Mark {
            lines = List.copyOf(lines);
        }

        /** One thing that happened. */
        public record Line(Stamp at, String text) {}
    }
}
