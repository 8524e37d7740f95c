package dev.vigie.scrapers;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;

/** How much time a run still has. */
@FunctionalInterface
public interface Deadline {
    Duration remaining();

    /** Whether there is still time for something that takes this long. */
    default boolean leaves(Duration length) {
        return remaining().compareTo(length) >= 0;
    }

    static Deadline never() {
        return () -> Duration.ofDays(1);
    }

    static Deadline of(Context context) {
        return () -> Duration.ofMillis(context.getRemainingTimeInMillis());
    }
}
