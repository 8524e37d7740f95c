package dev.vigie.local.run;

import dev.vigie.scrapers.ScrapeReport;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Turns the house over and over until it is told to stop. */
public final class Watching {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final House house;
    private final Consumer<List<ScrapeReport>> seen;

    /** @param seen told after each turn what was looked at */
    public Watching(House house, Consumer<List<ScrapeReport>> seen) {
        this.house = house;
        this.seen = seen;
    }

    /** One turn over all that is due. */
    public void once() {
        seen.accept(house.turn());
    }

    /** Until the thread is interrupted. */
    public void forEver() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            once();
            Thread.sleep(PAUSE);
        }
    }
}
