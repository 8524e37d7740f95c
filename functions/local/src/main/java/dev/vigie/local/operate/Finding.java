package dev.vigie.local.operate;

/**
 * What a look at one thing found.
 *
 * @param verdict how it stands
 * @param mend what to do about it; empty where nothing is to be done
 */
public record Finding(Verdict verdict, String what, String mend) {
    /** How one thing stands. */
    public enum Verdict {
        FINE,
        WORTH_KNOWING,
        WRONG
    }

    static Finding fine(String what) {
        return new Finding(Verdict.FINE, what, "");
    }

    static Finding worthKnowing(String what, String mend) {
        return new Finding(Verdict.WORTH_KNOWING, what, mend);
    }

    static Finding wrong(String what, String mend) {
        return new Finding(Verdict.WRONG, what, mend);
    }
}
