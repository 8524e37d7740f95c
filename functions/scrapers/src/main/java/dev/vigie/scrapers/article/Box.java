package dev.vigie.scrapers.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part of a page as an extractor sees it: a tag, hints in its class and id, and figures about the text within. */
final class Box {
    static final String TEXT = "#text";

    final String tag;
    final Hint hint;
    final String text;
    final List<Box> children = new ArrayList<>();
    boolean dropped;
    double score;
    boolean scored;
    boolean isBlock;
    Figures figures = new Figures();
    private @Nullable Box parent;

    private Box(String tag, Hint hint, String text) {
        this.tag = tag;
        this.hint = hint;
        this.text = text;
    }

    static Box of(String tag, Hint hint) {
        return new Box(tag, hint, "");
    }

    static Box text(String text) {
        return new Box(TEXT, Hint.NONE, text);
    }

    void add(Box child) {
        child.parent = this;
        children.add(child);
    }

    Optional<Box> parent() {
        return Optional.ofNullable(parent);
    }

    boolean is(String... tags) {
        for (var each : tags) {
            if (each.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    boolean isText() {
        return tag.equals(TEXT);
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether it stands within a part that passes, this one included. */
    boolean isWithin(String... tags) {
        for (var box = this; box != null; box = box.parent) {
            if (box.is(tags)) {
                return true;
            }
        }
        return false;
    }

    boolean isWithin(Box other) {
        for (var box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    /** Every part that is still there, from the outside in, this one first. */
    void each(Consumer<Box> visitor) {
        if (dropped) {
            return;
        }
        visitor.accept(this);
        for (var child : children) {
            child.each(visitor);
        }
    }

    /** Counts anew, after parts were dropped. */
    void count() {
        figures = new Figures();
        for (var child : children) {
            if (!child.dropped) {
                child.count();
                figures.add(child);
            }
        }
        if (isText()) {
            figures.read(text);
        }
    }

    /** The share of the text that is links. */
    double linkShare() {
        return figures.chars == 0 ? 0 : figures.linkChars / figures.chars;
    }
}
