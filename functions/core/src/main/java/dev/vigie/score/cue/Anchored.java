package dev.vigie.score.cue;

import dev.vigie.score.text.Text;
import java.util.List;
import java.util.Set;

/**
 * A cue, looked for where one word of its first part stands. Most of the places where that word stands are no such cue,
 * which the hash of a word beside it tells without looking at the cue itself.
 *
 * @param shelf the list that it comes from
 * @param offset how many words of the cue stand before the anchor
 * @param beside where the other word stands, counted from the anchor; 0 when there is none to ask
 * @param hash the other word's
 * @param languages in which the cue means what it means, as {@link #mask} has them
 */
record Anchored(Cue cue, Shelf shelf, int offset, int beside, int hash, int languages) {
    private static final List<String> NUMBERED = List.of("fr", "en", "es", "de", "it", "nl", "pt");

    static Anchored of(Cue cue, Shelf shelf, int offset) {
        var run = cue.parts().getFirst();
        int beside = offset + 1 < run.size() && !run.get(offset + 1).isOpen() ? 1 : 0;
        if (beside == 0 && offset > 0 && !run.get(offset - 1).isOpen()) {
            beside = -1;
        }
        int hash = beside == 0 ? 0 : run.get(offset + beside).word().hashCode();
        return new Anchored(cue, shelf, offset, beside, hash, cue.length() > 1 ? -1 : mask(cue.language()));
    }

    /** "Court" is a place of justice in English and means short in French; a phrase deceives nobody. */
    static int mask(Set<String> languages) {
        int mask = 0;
        for (var language : languages) {
            mask |= mask(language);
        }
        return mask;
    }

    private static int mask(String language) {
        return 1 << NUMBERED.indexOf(language) + 1;
    }

    boolean mayStand(Text text, int at, int spoken) {
        if ((languages & spoken) == 0) {
            return false;
        }
        int other = at + beside;
        return beside == 0
                || other >= 0
                        && other < text.tokens().size()
                        && text.tokens().get(other).word().hashCode() == hash;
    }
}
