package dev.vigie.scrapers;

import java.util.Optional;

/** Keys of places that ask for one, by name; never in a profile, never in a log. */
@FunctionalInterface
public interface Secrets {
    /** The secret of this name, if the operator has put one there. */
    Optional<String> of(String name);

    /** Where to put a secret of this name, in words for the operator. */
    default String mend(String name) {
        return "give Vigie the key " + name;
    }

    static Secrets none() {
        return _ -> Optional.empty();
    }
}
