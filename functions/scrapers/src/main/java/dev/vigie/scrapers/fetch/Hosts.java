package dev.vigie.scrapers.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few requests at a time go to one host, and not in quick succession. */
final class Hosts {
    private final Manners manners;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    Hosts(Manners manners) {
        this.manners = manners;
    }

    /** Makes the call when it is its turn at that host. */
    <T> T visit(URI uri, Duration delay, Budget budget, Call<T> call) throws IOException, InterruptedException {
        var gate = gates.computeIfAbsent(WebAddress.origin(uri), _ -> new Gate(manners.perHost()));
        var spacing = delay.compareTo(manners.spacing()) > 0 ? delay : manners.spacing();
        var arrived = System.nanoTime();
        gate.seats.acquire();
        try {
            TimeUnit.NANOSECONDS.sleep(gate.turn(spacing) - System.nanoTime());
            budget.giveBack(Duration.ofNanos(System.nanoTime() - arrived));
            return call.make();
        } finally {
            gate.seats.release();
        }
    }

    /** Something that may fail as the web fails. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws IOException, InterruptedException;
    }

    private static final class Gate {
        private final Semaphore seats;
        private long next = System.nanoTime();

        private Gate(int seats) {
            this.seats = new Semaphore(seats, true);
        }

        /** When the caller may start; the next caller starts a while after. */
        private synchronized long turn(Duration spacing) {
            var now = System.nanoTime();
            var start = next - now > 0 ? next : now;
            next = start + spacing.toNanos();
            return start;
        }
    }
}
