package dev.vigie.scrapers.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes boxes of a page in one pass: without what nobody sees, and with each run of words in a paragraph of its own. */
final class Boxes {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "map",
            "select",
            "option",
            "textarea",
            "button",
            "link",
            "meta",
            "head",
            "title",
            "nav",
            "dialog",
            "amp-ad",
            "datalist",
            "applet",
            "frame",
            "frameset",
            "progress",
            "meter");
    private static final Set<String> BLOCK = Set.of(
            "blockquote",
            "dl",
            "div",
            "ol",
            "p",
            "pre",
            "table",
            "ul",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "form",
            "fieldset",
            "details",
            "li",
            "center",
            "address",
            "hr",
            "dd",
            "dt",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "figcaption");

    /** Tags whose words are gathered into paragraphs. */
    private static final Set<String> HOLDERS = Set.of(
            "div",
            "section",
            "article",
            "main",
            "body",
            "center",
            "form",
            "header",
            "footer",
            "aside",
            "td",
            "blockquote",
            "fieldset",
            "details");

    private Boxes() {}

    static Box of(Element body) {
        var box = Box.of("body", Hint.NONE);
        fill(box, body);
        return box;
    }

    private static void fill(Box box, Element element) {
        var inner = new ArrayList<Box>();
        for (var child : element.childNodes()) {
            box(child, inner);
        }
        var hasBlocks = holdsBlock(inner);
        if (!HOLDERS.contains(box.tag) || !hasBlocks && !hasDoubleBreak(inner)) {
            inner.forEach(box::add);
            return;
        }
        gathered(box, inner);
    }

    private static void box(Node node, List<Box> into) {
        if (node instanceof TextNode words) {
            var text = collapsed(words.getWholeText());
            if (!text.isEmpty()) {
                into.add(Box.text(text));
            }
        } else if (node instanceof Element element && isSeen(element)) {
            into.add(box(element));
        }
    }

    private static Box box(Element element) {
        var tag = element.normalName();
        var hint = element.attributesSize() == 0 && !tag.equals("a") ? Hint.NONE : hint(element, tag);
        var inner = Box.of(tag, hint);
        fill(inner, element);
        if (tag.equals("div") && !holdsBlock(inner.children)) {
            var paragraph = Box.of("p", hint);
            inner.children.forEach(paragraph::add);
            paragraph.isBlock = true;
            return paragraph;
        }
        // Inline tags count as blocks when they hold some.
        inner.isBlock = BLOCK.contains(tag) || holdsBlock(inner.children);
        return inner;
    }

    private static Hint hint(Element element, String tag) {
        var words = (element.className() + "\n" + element.id()).toLowerCase(Locale.ROOT);
        return words.length() == 1 && !element.hasAttr("role") && !tag.equals("a")
                ? Hint.NONE
                : new Hint(words, element.attr("role"), tag.equals("a") ? element.attr("href") : "");
    }

    private static boolean isSeen(Element element) {
        if (NEVER.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        if (element.attributesSize() == 0) {
            return true;
        }
        var style = element.attr("style");
        return (style.isEmpty() || !hides(style))
                && !element.attr("aria-hidden").equals("true");
    }

    private static boolean hides(String style) {
        var plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Puts each run of words between blocks, or between two line breaks, into a paragraph. */
    private static void gathered(Box box, List<Box> inner) {
        var run = new ArrayList<Box>();
        var breaks = 0;
        for (var child : inner) {
            if (child.is("br")) {
                breaks++;
            } else if (!isBlank(child)) {
                if (breaks > 1) {
                    flush(box, run);
                }
                breaks = 0;
            }
            if (child.isBlock) {
                flush(box, run);
                box.add(child);
            } else {
                run.add(child);
            }
        }
        flush(box, run);
    }

    private static void flush(Box box, List<Box> run) {
        if (!isBlank(run)) {
            var paragraph = Box.of("p", Hint.NONE);
            run.forEach(paragraph::add);
            paragraph.isBlock = true;
            box.add(paragraph);
        }
        run.clear();
    }

    private static boolean hasDoubleBreak(List<Box> inner) {
        var breaks = 0;
        for (var child : inner) {
            if (child.is("br")) {
                breaks++;
                if (breaks > 1) {
                    return true;
                }
            } else if (!isBlank(child)) {
                breaks = 0;
            }
        }
        return false;
    }

    private static boolean holdsBlock(List<Box> boxes) {
        for (var each : boxes) {
            if (each.isBlock) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(List<Box> boxes) {
        for (var each : boxes) {
            if (!isBlank(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(Box box) {
        return box.isText() ? box.text.isBlank() : box.is("br");
    }

    /** Runs of white space become one space. */
    private static String collapsed(String text) {
        var collapsed = new StringBuilder(text.length());
        var space = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == ' '
                    || letter == '\n'
                    || letter == '\t'
                    || letter == '\r'
                    || letter == '\f'
                    || letter == '\u00a0') {
                space = true;
            } else {
                if (space) {
                    collapsed.append(' ');
                    space = false;
                }
                collapsed.append(letter);
            }
        }
        if (space) {
            collapsed.append(' ');
        }
        return collapsed.toString();
    }
}
