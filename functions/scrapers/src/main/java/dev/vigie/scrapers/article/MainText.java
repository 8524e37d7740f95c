package dev.vigie.scrapers.article;

import dev.vigie.scrapers.PlainText;
import java.util.List;
import org.jsoup.nodes.Document;

/** The text of a page's article, without menus, teasers, comments and the like. */
final class MainText {
    private static final int ENOUGH = 500;

    private MainText() {}

    static String of(Document page, Statements statements, String title) {
        var best = "";
        for (var attempt : List.of(
                new Attempt(true, true, true),
                new Attempt(false, true, true),
                new Attempt(false, false, true),
                new Attempt(false, false, false))) {
            var text = attempt.read(page, title);
            if (text.length() >= ENOUGH) {
                return text;
            }
            best = text.length() > best.length() ? text : best;
        }
        var stated = statements.text("articleBody").map(PlainText::of).orElse("");
        return stated.length() > best.length() * 1.5 ? stated : best;
    }

    /** How strict to be; a page that yields too little is read again with more patience. */
    private record Attempt(boolean dropsUnlikely, boolean byHints, boolean byDensity) {
        String read(Document page, String title) {
            var body = Boxes.of(page.body());
            if (dropsUnlikely) {
                body.each(Attempt::dropUnlikely);
            }
            body.count();
            var parts = Gathering.around(new Scoring(byHints).best(body));
            Cleaning.clean(parts, byHints, byDensity);
            parts.forEach(Furniture::clear);
            return Rendering.text(Trimming.trim(Rendering.lines(parts), title));
        }

        private static void dropUnlikely(Box box) {
            if (!box.is("body", "a", "article", Box.TEXT) && box.hint.isUnlikely() && !box.isWithin("table", "code")) {
                box.dropped = true;
            }
        }
    }
}
