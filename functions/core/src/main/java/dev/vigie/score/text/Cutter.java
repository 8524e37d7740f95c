package dev.vigie.score.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts one text into its words, sentences and clauses. */
final class Cutter {
    private static final int MAX_WORD = 60;

    /** Who writes without full stops still takes breath. */
    private static final int LONGEST_SENTENCE = 80;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int clause;
    private int words;

    Cutter(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length() && tokens.size() < Text.MAX_TOKENS) {
            int point = text.codePointAt(at);
            int letter = Letters.of(point);
            at = letter == Letters.WORD || letter == Letters.OPENING ? word(at) : mark(at, point, letter);
        }
        return tokens;
    }

    private int word(int at) {
        int end = endOfWord(at);
        var folded = Fold.of(text, at, end);
        if (folded.isEmpty()) {
            return end;
        }
        if (words > 0 && turns(folded)) {
            clause++;
        }
        add(folded, at, end);
        words++;
        if (words >= LONGEST_SENTENCE) {
            endSentence();
        }
        return end;
    }

    private static boolean turns(String word) {
        return switch (word) {
            case "mais", "but", "however", "cependant", "pourtant", "heureusement" -> true;
            default -> false;
        };
    }

    private int mark(int at, int point, int letter) {
        int end = at + Character.charCount(point);
        if (letter == Letters.OTHER) {
            return end;
        }
        if (letter == Letters.MARK) {
            add(Character.toString(point), at, end);
        }
        if (endsSentence(at, point)) {
            endSentence();
        } else if (letter == Letters.PAUSE) {
            clause++;
        }
        return end;
    }

    /** Marks after the end of a sentence still belong to it: "?!", "!!!". */
    private void add(String folded, int start, int end) {
        var isTrailing = words == 0 && !tokens.isEmpty() && Letters.of(folded.codePointAt(0)) == Letters.MARK;
        var last = isTrailing ? tokens.getLast() : null;
        tokens.add(new Token(
                folded, start, end, last == null ? sentence : last.sentence(), last == null ? clause : last.clause()));
    }

    private void endSentence() {
        if (words > 0) {
            sentence++;
            clause++;
            words = 0;
        }
    }

    private int endOfWord(int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && at - start < MAX_WORD) {
            int point = text.codePointAt(at);
            if (!Letters.goesOn(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private boolean endsSentence(int at, int point) {
        if (point == '\n' || point == '!' || point == '?' || point == '…') {
            return true;
        }
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return point == '.' && !Character.isLetterOrDigit(next);
    }
}
