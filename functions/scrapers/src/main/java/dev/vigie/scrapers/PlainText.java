package dev.vigie.scrapers;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Makes what a person reads of what a page says: no tags, no scripts, one line per paragraph. */
public final class PlainText {
    private static final int DEEPEST = 512;

    private PlainText() {}

    /** The text of some HTML; plain text stays as it is. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return tidied(html);
        }
        return of(
                Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body());
    }

    /** The text of an element. */
    public static String of(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (isBreak(node)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBreak(node)) {
                    text.append('\n');
                }
            }
        });
        return tidied(text.toString());
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && switch (element.normalName()) {
                    case "br" -> true;
                    case "script", "style", "noscript" -> false;
                    default -> element.isBlock();
                };
    }

    private static String tidied(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }
}
