package dev.vigie.scrapers.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes boxes as plain text, one line per paragraph. */
final class Rendering {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String tag = "";
    private int linked;

    private Rendering() {}

    static String of(Box box) {
        return text(lines(List.of(box)));
    }

    static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static List<Line> lines(List<Box> boxes) {
        var rendering = new Rendering();
        for (var box : boxes) {
            rendering.write(box, false);
            rendering.line();
        }
        return rendering.lines;
    }

    private void write(Box box, boolean inLink) {
        if (box.dropped) {
            return;
        }
        if (box.isText()) {
            word(box.text, inLink);
            return;
        }
        if (box.is("br", "hr")) {
            line();
            return;
        }
        var isCell = box.is("td", "th");
        if (box.isBlock && !isCell) {
            line();
            tag = box.tag;
        }
        for (var child : box.children) {
            write(child, inLink || box.is("a"));
        }
        if (isCell) {
            word(" ", false);
        } else if (box.isBlock) {
            line();
        }
    }

    private void word(String words, boolean inLink) {
        var blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        var added = blank ? words.stripLeading() : words;
        text.append(added);
        linked += inLink ? added.length() : 0;
    }

    private void line() {
        var said = text.toString().strip();
        if (!said.isEmpty()) {
            lines.add(new Line(said, tag, Math.min(1, (double) linked / said.length())));
        }
        text.setLength(0);
        linked = 0;
    }
}
