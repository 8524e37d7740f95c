package dev.vigie.scrapers.fetch;

import java.time.Duration;

/** The time that one fetch may still take. Waiting for our own turn is given back. */
final class Budget {
    private final Duration total;
    private long end;

    Budget(Duration total) {
        this.total = total;
        this.end = System.nanoTime() + total.toNanos();
    }

    /** What is left, always more than nothing. */
    Duration remaining() throws TooSlow {
        var left = end - System.nanoTime();
        if (left <= 0) {
            throw new TooSlow(total);
        }
        return Duration.ofNanos(left);
    }

    Duration total() {
        return total;
    }

    void giveBack(Duration waited) {
        end += waited.toNanos();
    }
}
