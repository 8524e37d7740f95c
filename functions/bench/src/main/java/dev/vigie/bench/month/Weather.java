package dev.vigie.bench.month;

import dev.vigie.message.Outbox;
import dev.vigie.store.Change;
import dev.vigie.store.ChangeFeed;
import dev.vigie.store.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What goes wrong with calls, by chance: before they take effect, after, for good, or for a while. */
final class Weather {
    /** As the deployed client is set: so often in all one call is tried. */
    private static final int ATTEMPTS = 3;

    private final SplittableRandom chance;
    private final double failing;
    private final double deadly;
    private final Map<String, Long> faults = new TreeMap<>();
    private long calls;
    private long excused;
    private boolean calm;

    /**
     * @param failing the share of attempts that fail
     * @param deadly the share of calls at which the process dies
     */
    Weather(SplittableRandom chance, double failing, double deadly) {
        this.chance = chance;
        this.failing = failing;
        this.deadly = deadly;
    }

    /** @param everything whether all works from now on */
    synchronized void clearUp(boolean everything) {
        calm = everything;
    }

    /** How many attempts were made. */
    long calls() {
        return calls;
    }

    /** How many attempts went wrong, by kind. */
    Map<String, Long> faults() {
        return faults;
    }

    /** How often something went wrong between handing a message over and having it marked as sent. */
    long excused() {
        return excused;
    }

    /** What a call that failed for good throws. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        Fault(String what) {
            super(what);
        }
    }

    /** What kills a process; no handler catches it. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;

        Crash() {
            super("the process dies here", null, false, false);
        }
    }

    synchronized boolean happens(String kind, double share) {
        if (calm || chance.nextDouble() >= share) {
            return false;
        }
        faults.merge(kind, 1L, Long::sum);
        return true;
    }

    synchronized int below(int bound) {
        return chance.nextInt(bound);
    }

    /** A call as the SDK makes it: tried again a few times; an answer that is lost has taken effect nevertheless. */
    synchronized <T> T call(boolean isMark, Supplier<T> call) {
        dieNow(isMark);
        for (var attempt = 1; ; attempt++) {
            calls++;
            if (happens("throttled or timed out before", failing * 2 / 3)) {
                if (attempt == ATTEMPTS) {
                    excused += isMark ? 1 : 0;
                    throw new Fault("throttled");
                }
                continue;
            }
            var answer = call.get();
            if (happens("answer lost", failing / 3)) {
                if (attempt == ATTEMPTS) {
                    throw new Fault("no answer");
                }
                continue;
            }
            dieNow(false);
            return answer;
        }
    }

    private void dieNow(boolean isMark) {
        if (happens("process died", deadly / 2)) {
            excused += isMark ? 1 : 0;
            throw new Crash();
        }
    }

    /** An outbox that refuses one person always and others now and then, before or after it took the message. */
    Outbox over(Outbox outbox, String refused) {
        return message -> {
            if (message.contact().equals(refused)) {
                throw new Fault("the number of " + refused + " is refused");
            }
            synchronized (this) {
                calls++;
            }
            if (happens("publish refused", failing * 2 / 3)) {
                throw new Fault("throttled");
            }
            outbox.deliver(message);
            if (happens("publish unanswered", failing / 3)) {
                excuse();
                throw new Fault("no answer");
            }
            if (happens("process died", deadly / 2)) {
                excuse();
                throw new Crash();
            }
        };
    }

    private synchronized void excuse() {
        excused++;
    }

    /** A stream whose records come late, in pieces, and more than once. */
    ChangeFeed over(ChangeFeed feed) {
        return new ChangeFeed() {
            @Override
            public List<Change> after(Table table, BigInteger number, int limit) {
                if (happens("records late", failing)) {
                    return List.of();
                }
                return feed.after(table, number, happens("part of a batch", failing) ? 1 + below(3) : limit);
            }

            @Override
            public void forget(Table table, BigInteger upTo) {
                if (!happens("records twice", failing)) {
                    feed.forget(table, upTo);
                }
            }
        };
    }
}
