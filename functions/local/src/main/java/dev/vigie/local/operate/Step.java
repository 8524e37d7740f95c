package dev.vigie.local.operate;

/** One difference between what stands and what is wanted, as a diff shows it. */
public record Step(Sign sign, String what) {
    /** What becomes of it. */
    public enum Sign {
        ADDED("+"),
        CHANGED("~"),
        REMOVED("-");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }
    }

    static Step added(String what) {
        return new Step(Sign.ADDED, what);
    }

    static Step changed(String what) {
        return new Step(Sign.CHANGED, what);
    }

    static Step removed(String what) {
        return new Step(Sign.REMOVED, what);
    }

    @Override
    public String toString() {
        return sign.mark + " " + what;
    }
}
