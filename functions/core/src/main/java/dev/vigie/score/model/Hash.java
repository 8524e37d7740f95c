package dev.vigie.score.model;

/** The one way in which letters become numbers, in training and in reading. */
public final class Hash {
    static final long SEED = 0x243F6A8885A308D3L;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long step(long hash, char letter) {
        return (hash ^ letter) * ODD ^ hash >>> 31;
    }

    /** Spreads all bits over all bits; two kinds of feature never mix. */
    static long mixed(long hash, int kind) {
        long bits = (hash + kind * 0xD1B54A32D192ED03L) * 0xBF58476D1CE4E5B9L;
        return (bits ^ bits >>> 32) * 0x94D049BB133111EBL;
    }

    static long pair(long first, long second) {
        return (first ^ first >>> 33) * ODD + second;
    }

    /** A word that is already bare: the seed of its features. */
    static long word(String bare) {
        long hash = SEED;
        for (int i = 0; i < bare.length(); i++) {
            hash = step(hash, bare.charAt(i));
        }
        return hash;
    }
}
