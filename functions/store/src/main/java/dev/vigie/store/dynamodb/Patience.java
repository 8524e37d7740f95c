package dev.vigie.store.dynamodb;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Tells a condition that does not hold from a transaction that only came at a bad moment, and tries that again. */
final class Patience {
    static final int TRIES = 6;
    private static final Duration PAUSE = Duration.ofMillis(15);

    private Patience() {}

    /** Whether the write was made; false when its condition did not hold. */
    static boolean write(Runnable write) {
        return write(write, Patience::pause);
    }

    static boolean write(Runnable write, Pause pause) {
        for (var attempt = 1; ; attempt++) {
            try {
                write.run();
                return true;
            } catch (ConditionalCheckFailedException _) {
                return false;
            } catch (TransactionConflictException conflict) {
                if (attempt == TRIES || !pause.after(attempt)) {
                    throw conflict;
                }
            } catch (TransactionCanceledException cancelled) {
                if (isBecause(cancelled, "ConditionalCheckFailed")) {
                    return false;
                }
                if (!isBecause(cancelled, "TransactionConflict") || attempt == TRIES || !pause.after(attempt)) {
                    throw cancelled;
                }
            }
        }
    }

    private static boolean isBecause(TransactionCanceledException cancelled, String code) {
        return cancelled.cancellationReasons().stream()
                .map(CancellationReason::code)
                .anyMatch(code::equals);
    }

    /** Waits up to 30, 60, 120 ms and so on; two who met by chance do not meet again. */
    private static boolean pause(int attempt) {
        try {
            var most = PAUSE.toMillis() << attempt;
            Thread.sleep(ThreadLocalRandom.current().nextLong(most) + 1);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits before the next try. */
    interface Pause {
        /** Whether it waited; false when somebody wants the thread to end. */
        boolean after(int attempt);
    }
}
