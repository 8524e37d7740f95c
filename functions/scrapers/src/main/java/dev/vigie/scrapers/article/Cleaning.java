package dev.vigie.scrapers.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops from an article what is no text of it: forms, lists of links, share buttons, boxes of teasers. */
final class Cleaning {
    private static final Pattern SHARE = Pattern.compile("(\\b|_)(share|sharedaddy)(\\b|_)");
    private static final int SHORT = 500;

    private final boolean byHints;
    private final boolean byDensity;

    Cleaning(boolean byHints, boolean byDensity) {
        this.byHints = byHints;
        this.byDensity = byDensity;
    }

    void clean(Box article) {
        drop(article, "form", "fieldset");
        article.each(box -> {
            if (box != article && box.is("footer", "aside", "input", "iframe")) {
                box.dropped = true;
            } else if (box != article
                    && box.figures.chars < SHORT
                    && box.hint.words().contains("share")
                    && SHARE.matcher(box.hint.words()).find()) {
                box.dropped = true;
            } else if (box.is("h1", "h2") && weight(box) < 0) {
                box.dropped = true;
            }
        });
        article.count();
        drop(article, "table");
        drop(article, "ul", "ol");
        drop(article, "div", "section");
    }

    private int weight(Box box) {
        return byHints ? box.hint.weight() : 0;
    }

    /** From the inside out, so that what is left decides. */
    private void drop(Box article, String... tags) {
        if (!byDensity) {
            return;
        }
        var all = new ArrayList<Box>();
        article.each(box -> {
            if (box != article && box.is(tags)) {
                all.add(box);
            }
        });
        for (var box : all.reversed()) {
            if (isDoubtful(box)) {
                box.dropped = true;
                for (var up = box.parent(); up.isPresent(); up = up.get().parent()) {
                    recount(up.get());
                    if (up.get() == article) {
                        break;
                    }
                }
            }
        }
    }

    private static void recount(Box box) {
        box.figures = new Figures();
        for (var child : box.children) {
            if (!child.dropped) {
                box.figures.add(child);
            }
        }
    }

    private boolean isDoubtful(Box box) {
        if (box.is("table") && isDataTable(box) || isInDataTable(box) || box.isWithin("code")) {
            return false;
        }
        var weight = weight(box);
        if (weight < 0) {
            return true;
        }
        return box.figures.commas < 10 && looksEmpty(box, weight);
    }

    private static boolean looksEmpty(Box box, int weight) {
        var figures = box.figures;
        var isList = box.is("ul", "ol") || figures.chars > 0 && figures.listChars > 0.9 * figures.chars;
        var inFigure = box.isWithin("figure");
        var links = box.linkShare();
        var headings = figures.chars == 0 ? 0 : (double) figures.headingChars / figures.chars;
        var empty = !inFigure && figures.images > 1 && (double) figures.paragraphs / figures.images < 0.5
                || !isList && figures.items - 100 > figures.paragraphs
                || figures.inputs > figures.paragraphs / 3
                || !isList
                        && !inFigure
                        && headings < 0.9
                        && figures.chars < 25
                        && (figures.images == 0 || figures.images > 2)
                        && links > 0
                || !isList && weight < 25 && links > 0.2
                || weight >= 25 && links > 0.5
                || figures.embeds == 1 && figures.chars < 75
                || figures.embeds > 1
                || figures.images == 0 && figures.chars == 0;
        if (isList && empty) {
            return figures.images != figures.items;
        }
        return empty;
    }

    private static boolean isInDataTable(Box box) {
        for (var up = box.parent(); up.isPresent(); up = up.get().parent()) {
            if (up.get().is("table") && isDataTable(up.get())) {
                return true;
            }
        }
        return false;
    }

    /** A table of figures rather than one for layout. */
    private static boolean isDataTable(Box table) {
        if (!table.hint.role().isEmpty()) {
            return !table.hint.role().equals("presentation");
        }
        var rows = new ArrayList<Box>();
        var marks = new boolean[1];
        table.each(box -> {
            if (box.is("tr")) {
                rows.add(box);
            }
            marks[0] |= box != table && box.is("caption", "thead", "th", "tfoot", "col", "colgroup");
        });
        if (marks[0]) {
            return true;
        }
        var columns = rows.stream().mapToInt(Cleaning::cells).max().orElse(0);
        if (columns <= 1 || rows.size() <= 1) {
            return false;
        }
        return rows.size() >= 10 || columns > 4 || rows.size() * columns > 10;
    }

    private static int cells(Box row) {
        return (int) row.children.stream().filter(each -> each.is("td", "th")).count();
    }

    static void clean(List<Box> parts, boolean byHints, boolean byDensity) {
        var cleaning = new Cleaning(byHints, byDensity);
        parts.forEach(cleaning::clean);
    }
}
