package dev.vigie.score.text;

/**
 * One word, or one of the marks that carry meaning ({@code ? !} and emoji).
 *
 * @param folded the word as it is compared
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param sentence counted from 0
 * @param clause counted from 0 over the whole text; a comma or a "but" begins the next
 */
public record Token(String folded, int start, int end, int sentence, int clause) {
    /** The word without the mark of a hashtag. */
    public String word() {
        return folded.length() > 1 && folded.charAt(0) == '#' ? folded.substring(1) : folded;
    }

    public boolean is(String word) {
        return folded.equals(word);
    }
}
