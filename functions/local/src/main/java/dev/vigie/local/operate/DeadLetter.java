package dev.vigie.local.operate;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that was given up after every try, as it lies where it was put.
 *
 * @param id names it on the command line
 * @param queue where it lies: {@code undecided}, {@code unsent} or {@code failed-rounds}
 * @param since when it was given up, where that is known
 * @param what it is
 * @param because why it was given up, as far as it was told
 */
public record DeadLetter(String id, String queue, Optional<Instant> since, String what, String because) {
    /** What became of a letter that was taken up again. */
    public enum Fate {
        /** Its mentions are new once more, and decided on. */
        DECIDED_AGAIN,
        /** Its message is owed and sent within two minutes. */
        SENT_AGAIN,
        /** Its message left meanwhile. */
        SENT_SINCE,
        /** The next round did its work. */
        ROUND_PASSED,
        /** What it was about is erased or expired. */
        GONE,
        /** The stream keeps a change for a day, and it is older: nobody knows any more what it was about. */
        FORGOTTEN
    }
}
