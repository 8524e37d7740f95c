package dev.vigie.scrapers.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Asks again, a few times and after a growing while, where that may help. */
final class Tries {
    private final Wire wire;
    private final Hosts hosts;
    private final int most;
    private final Duration backoff;
    private final RandomGenerator chance;

    Tries(Wire wire, Limits limits, Manners manners, RandomGenerator chance) {
        this.wire = wire;
        this.hosts = new Hosts(manners);
        this.most = limits.tries();
        this.backoff = manners.backoff();
        this.chance = chance;
    }

    Exchange send(URI uri, Sending sending, Duration delay, Budget budget) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                var exchange = hosts.visit(uri, delay, budget, () -> wire.send(uri, sending, budget));
                var toldWhen = exchange.headers().containsKey("retry-after");
                if (attempt >= most || !exchange.isPassing() || toldWhen) {
                    return exchange;
                }
            } catch (TooBig | TooSlow | UnknownHostException e) {
                throw e;
            } catch (IOException e) {
                if (attempt >= most) {
                    throw e;
                }
            }
            pause(attempt, budget);
        }
    }

    private void pause(int attempt, Budget budget) throws TooSlow, InterruptedException {
        var length = backoff.toMillis() * (1L << (attempt - 1)) * chance.nextDouble(0.5, 1.5);
        TimeUnit.MILLISECONDS.sleep(Math.min((long) length, budget.remaining().toMillis()));
    }
}
