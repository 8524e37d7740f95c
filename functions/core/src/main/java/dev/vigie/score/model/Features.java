package dev.vigie.score.model;

/**
 * Cuts a text into what the model weighs: words, pairs of words, words under negation, pieces of words, emoji and marks.
 *
 * <p>One walk over the letters, without making strings. Training and reading use this very class.
 */
public final class Features {
    /** Longer texts are read to here only. */
    private static final int MAX_LENGTH = 6_000;

    private static final int MAX_WORD = 32;
    private static final int SCOPE = 4;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private static final int WORD = 1;
    private static final int PAIR = 2;
    private static final int SKIP = 3;
    private static final int NEGATED = 4;
    private static final int PIECE = 5;
    private static final int MARK = 6;
    private static final int SHAPE = 7;
    private static final int BALANCE = 8;
    private static final int RUDE = 9;
    private static final int LENGTH = 10;
    private static final int MIX = 11;
    private static final int OWN = 12;
    private static final int OWN_NAME = 13;

    private final String text;
    private final long subject;
    private final Sink sink;
    private final char[] word = new char[MAX_WORD + 2];
    private long before;
    private long last;
    private int scope;
    private int words;
    private int shouted;
    private int drawn;
    private int count;

    private Features(String text, long subject, Sink sink) {
        this.text = text;
        this.subject = subject;
        this.sink = sink;
        word[0] = ' ';
    }

    /**
     * Hands all features of a text to the sink, and says how many there were, without those of the subject's own.
     *
     * @param subject what the text should be about, or 0; each word may mean something else for each subject
     */
    public static int walk(String text, long subject, Sink sink) {
        var features = new Features(text, subject, sink);
        features.tokens();
        features.summary();
        return features.count;
    }

    /** A name as a subject: by its letters and digits only. */
    public static long subject(String name) {
        long hash = Hash.SEED;
        for (int i = 0; i < name.length(); i++) {
            if (Letters.isWord(name.charAt(i))) {
                hash = Hash.step(hash, Letters.bare(name.charAt(i)));
            }
        }
        return hash;
    }

    /** The feature that every text about a subject has. */
    public static long ofSubject(long subject) {
        return Hash.mixed(subject, OWN);
    }

    /** The feature of a word, as the lexicon names it. */
    public static long ofWord(String word) {
        return Hash.mixed(bare(word), WORD);
    }

    /** The feature of a word that is denied. */
    public static long ofNegated(String word) {
        return Hash.mixed(bare(word), NEGATED);
    }

    /** The feature of an emoji or another mark. */
    public static long ofMark(String mark) {
        return Hash.mixed(Hash.word(mark), MARK);
    }

    private static long bare(String word) {
        long hash = Hash.SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = Hash.step(hash, Letters.bare(word.charAt(i)));
        }
        return hash;
    }

    private void tokens() {
        int end = Math.min(text.length(), MAX_LENGTH);
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (Letters.isWord(c)) {
                at = word(at, end);
            } else {
                at = mark(at, end);
            }
        }
    }

    private int word(int start, int end) {
        int at = start;
        int length = 1;
        int upper = 0;
        int run = 1;
        long hash = Hash.SEED;
        while (at < end) {
            char c = text.charAt(at);
            if (!Letters.isWord(c)) {
                boolean joins = (c == '\'' || c == '’') && length > 3 && !isFrenchStub(length);
                if (joins && at + 1 < end && Letters.isWord(text.charAt(at + 1))) {
                    at++;
                    continue;
                }
                break;
            }
            char letter = Letters.bare(c);
            upper += c != letter && c < 0x180 && Character.isUpperCase(c) ? 1 : 0;
            at++;
            run = letter == word[length - 1] ? run + 1 : 1;
            if (run > 2 && letter > '9') {
                drawn++;
            } else if (length <= MAX_WORD) {
                word[length++] = letter;
                hash = Hash.step(hash, letter);
            }
        }
        word[length] = ' ';
        shouted += upper > 2 && upper >= length - 1 ? 1 : 0;
        pieces(length + 1);
        if (subject != 0) {
            sink.add(Hash.mixed(Hash.pair(subject, hash), OWN));
            if (upper > 0) {
                sink.add(Hash.mixed(Hash.pair(subject, hash), OWN_NAME));
            }
        }
        follow(hash);
        return at;
    }

    /** "qu'il", "jusqu'à": the stub is a word of its own; "don't" is one word. */
    private boolean isFrenchStub(int length) {
        return word[length - 1] == 'u' && word[length - 2] == 'q';
    }

    private void follow(long hash) {
        add(hash, WORD);
        words++;
        if (last != 0) {
            add(Hash.pair(last, hash), PAIR);
            if (subject != 0) {
                sink.add(Hash.mixed(Hash.pair(subject, Hash.pair(last, hash)), OWN));
            }
        }
        if (before != 0) {
            add(Hash.pair(before, hash), SKIP);
        }
        if (Negators.ends(hash)) {
            scope = 0;
        } else if (Negators.negates(hash)) {
            scope = SCOPE;
        } else if (scope > 0) {
            add(hash, NEGATED);
            scope--;
        }
        before = last;
        last = hash;
    }

    private void pieces(int length) {
        for (int from = 0; from + SHORTEST <= length; from++) {
            long hash = Hash.SEED;
            int longest = Math.min(length - from, LONGEST);
            for (int size = 1; size <= longest; size++) {
                hash = Hash.step(hash, word[from + size - 1]);
                if (size >= SHORTEST) {
                    add(hash, PIECE);
                }
            }
        }
    }

    /** A run of marks, such as ":-)" or "!!", or one emoji. */
    private int mark(int start, int end) {
        char first = text.charAt(start);
        if (first > 0x2000 && !isSpaced(first)) {
            int at = start + (Character.isHighSurrogate(first) && start + 1 < end ? 2 : 1);
            long hash = Hash.SEED;
            for (int i = start; i < at; i++) {
                hash = Hash.step(hash, text.charAt(i));
            }
            add(hash, MARK);
            scope = 0;
            return at;
        }
        int at = start;
        long hash = Hash.SEED;
        char previous = 0;
        int run = 0;
        int kept = 0;
        while (at < end && kept < 4) {
            char c = text.charAt(at);
            if (c <= ' ' || c > 0x2000 && !isSpaced(c) || Letters.isWord(c)) {
                break;
            }
            at++;
            run = c == previous ? run + 1 : 1;
            previous = c;
            if (run <= 2) {
                hash = Hash.step(hash, c);
                kept++;
            }
        }
        if (at == start) {
            return start + 1;
        }
        if (first != '\'' && first != '’' && first != '-' && first != '#' && first != '@') {
            scope = 0;
        }
        add(hash, MARK);
        return at;
    }

    private static boolean isSpaced(char c) {
        return c >= 0x2010 && c <= 0x2027;
    }

    private void summary() {
        if (subject != 0) {
            sink.add(ofSubject(subject));
        }
        var tone = sink.tone();
        int good = step(tone.good());
        int bad = step(tone.bad());
        int balance = tone.good() - tone.bad();
        add(64 + (balance < 0 ? -step(-balance) : step(balance)), BALANCE);
        add(good * 16 + bad, MIX);
        int per = words == 0 ? 0 : balance * 4 / (words + 4);
        add(512 + Math.clamp(per, -24, 24), BALANCE);
        add(step(tone.rude()), RUDE);
        add(32 - Integer.numberOfLeadingZeros(words), LENGTH);
        add(Math.min(shouted, 3) * 8 + Math.min(drawn, 3), SHAPE);
    }

    /** Finer where little is said: 0, then ever wider steps. */
    private static int step(int sum) {
        if (sum <= 0) {
            return 0;
        }
        int half = sum / 8 + 1;
        int log = 31 - Integer.numberOfLeadingZeros(half);
        return Math.min(15, 1 + log * 2 + (half >> Math.max(0, log - 1) & (log == 0 ? 0 : 1)));
    }

    private void add(long hash, int kind) {
        count++;
        sink.add(Hash.mixed(hash, kind));
    }
}
