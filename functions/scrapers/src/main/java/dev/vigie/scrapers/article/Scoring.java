package dev.vigie.scrapers.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the part of a page that holds the article: its paragraphs vote for the parts around them. */
final class Scoring {
    private static final Set<String> VOTERS = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final int SHORTEST = 25;
    private static final int REACH = 5;
    private static final int TOP = 5;

    private final boolean byHints;
    private final List<Box> candidates = new ArrayList<>();

    Scoring(boolean byHints) {
        this.byHints = byHints;
    }

    /** The part that most of the article's paragraphs share. */
    Box best(Box page) {
        page.each(this::vote);
        candidates.forEach(each -> each.score *= 1 - each.linkShare());
        candidates.sort(Comparator.comparingDouble((Box each) -> each.score).reversed());
        if (candidates.isEmpty()) {
            return page;
        }
        var best = risen(shared(candidates.getFirst()));
        while (best.parent().filter(parent -> visible(parent) == 1).isPresent() && !best.is("body")) {
            best = best.parent().orElseThrow();
        }
        return best;
    }

    private static long visible(Box parent) {
        return parent.children.stream()
                .filter(each -> !each.dropped && each.figures.chars > 0)
                .count();
    }

    private void vote(Box box) {
        if (!VOTERS.contains(box.tag) || box.figures.chars < SHORTEST) {
            return;
        }
        var vote = 2 + box.figures.commas + Math.min(box.figures.chars / 100, 3);
        var level = 0;
        for (var up = box.parent();
                up.isPresent() && level < REACH;
                up = up.get().parent(), level++) {
            var holder = up.get();
            if (!holder.scored) {
                holder.scored = true;
                holder.score = start(holder);
                candidates.add(holder);
            }
            holder.score += vote / (level == 0 ? 1.0 : level == 1 ? 2.0 : level * 3.0);
        }
    }

    private double start(Box box) {
        var start = switch (box.tag) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return start + (byHints ? box.hint.weight() : 0);
    }

    /** Where several parts are about as good, the one that holds them. */
    private Box shared(Box top) {
        var near = candidates.stream()
                .skip(1)
                .limit(TOP - 1L)
                .filter(each -> each.score / top.score >= 0.75)
                .toList();
        if (near.size() < 3) {
            return top;
        }
        for (var up = top.parent();
                up.isPresent() && !up.get().is("body");
                up = up.get().parent()) {
            var holder = up.get();
            if (near.stream()
                            .filter(each -> each.isWithin(holder) && each != holder)
                            .count()
                    >= 3) {
                return holder;
            }
        }
        return top;
    }

    /** A part around it that scores even higher holds more of the article. */
    private Box risen(Box top) {
        var last = top.score;
        var least = last / 3;
        for (var up = top.parent();
                up.isPresent() && !up.get().is("body");
                up = up.get().parent()) {
            var holder = up.get();
            if (!holder.scored) {
                continue;
            }
            if (holder.score < least) {
                break;
            }
            if (holder.score > last) {
                return holder;
            }
            last = holder.score;
        }
        return top;
    }
}
