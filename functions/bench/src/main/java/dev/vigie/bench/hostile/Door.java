package dev.vigie.bench.hostile;

/** A way by which strangers' words come in or go out. */
public interface Door {
    String name();

    /**
     * Lets a string through.
     *
     * @return what is wrong with what came out, or an empty text
     */
    String pass(String hostile) throws Exception;

    /** A door that only must not break. */
    static Door in(String name, Entry entry) {
        return of(name, hostile -> {
            entry.take(hostile);
            return "";
        });
    }

    /** A door whose other side is looked at. */
    static Door of(String name, Passage passage) {
        return new Door() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String pass(String hostile) throws Exception {
                return passage.pass(hostile);
            }
        };
    }

    /** Takes a string in. */
    @FunctionalInterface
    interface Entry {
        void take(String hostile) throws Exception;
    }

    /** Takes a string and says what is wrong. */
    @FunctionalInterface
    interface Passage {
        String pass(String hostile) throws Exception;
    }
}
