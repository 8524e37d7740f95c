package dev.vigie.scrapers.article;

import java.util.List;
import java.util.regex.Pattern;

/** Takes in what stands beside the best part and belongs to the article, too. */
final class Gathering {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");

    private Gathering() {}

    static List<Box> around(Box best) {
        var parent = best.parent();
        if (parent.isEmpty()) {
            return List.of(best);
        }
        return parent.get().children.stream()
                .filter(each -> !each.dropped && (each == best || belongs(each, best)))
                .toList();
    }

    private static boolean belongs(Box sibling, Box best) {
        var least = Math.max(10, best.score * 0.2);
        var alike = !sibling.hint.words().isBlank() && sibling.hint.words().equals(best.hint.words());
        if (sibling.scored && sibling.score + (alike ? best.score * 0.2 : 0) >= least) {
            return true;
        }
        if (!sibling.is("p")) {
            return false;
        }
        var chars = sibling.figures.chars;
        if (chars > 80) {
            return sibling.linkShare() < 0.25;
        }
        return chars > 0
                && sibling.linkShare() == 0
                && SENTENCE_END.matcher(Rendering.of(sibling)).find();
    }
}
