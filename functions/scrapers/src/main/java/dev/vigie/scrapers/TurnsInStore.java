package dev.vigie.scrapers;

import dev.vigie.source.Host;
import dev.vigie.store.Hosts;
import dev.vigie.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Turns that functions on many machines agree upon. A server is kept for some seconds at a time: within them one
 * process asks it at its own polite pace, and others come back later. That costs one write for each server and run, and
 * not one for each request.
 */
public final class TurnsInStore implements Turns {
    private final Hosts hosts;
    private final Duration spacing;
    private final Map<String, Instant> ours = new ConcurrentHashMap<>();
    private final Map<String, Host> known = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /** @param spacing how long between two requests to one server; with none, servers are not kept from others */
    public TurnsInStore(Store store, Duration spacing) {
        this.hosts = new Hosts(store);
        this.spacing = spacing;
    }

    @Override
    public Instant take(Ask ask, Instant now) {
        var host = Turns.host(ask.url());
        if (host.isEmpty()) {
            return now;
        }
        var opens = takeHost(host.get(), now);
        if (opens.isAfter(now) || ask.charge().isEmpty()) {
            return opens;
        }
        return spend(ask.charge().get(), now);
    }

    private Instant takeHost(String name, Instant now) {
        synchronized (lock(name)) {
            var mine = ours.get(name);
            if (mine != null && now.isBefore(mine)) {
                return known.getOrDefault(name, Host.unknown(name))
                        .closedUntil()
                        .orElse(now);
            }
            var stored = hosts.get(name);
            var host = stored.value();
            known.put(name, host);
            if (host.opens().isAfter(now)) {
                return host.opens();
            }
            if (spacing.isZero() || hosts.put(host.taken(now, BLOCK), stored.version())) {
                ours.put(name, now.plus(BLOCK));
                return now;
            }
            // Somebody else was faster.
            return now.plus(BLOCK);
        }
    }

    private Instant spend(Charge charge, Instant now) {
        var name = "quota:" + charge.quota();
        synchronized (lock(name)) {
            var stored = hosts.get(name);
            var affords = stored.value().affords(now, charge.spacing());
            if (affords.isAfter(now)) {
                return affords;
            }
            var spent = stored.value().spent(now, charge.units(), charge.perDay());
            return hosts.put(spent, stored.version()) ? now : now.plus(BLOCK);
        }
    }

    @Override
    public void worked(Ask ask) {
        Turns.host(ask.url())
                .filter(name -> known.getOrDefault(name, Host.unknown(name)).failures() > 0)
                .ifPresent(name -> change(name, Host::worked));
    }

    @Override
    public void failed(Ask ask, Optional<Instant> until, Instant now) {
        Turns.host(ask.url()).ifPresent(name -> change(name, host -> host.failed(now, until)));
    }

    /** What somebody else wrote meanwhile is read again, a few times. */
    private void change(String name, UnaryOperator<Host> change) {
        synchronized (lock(name)) {
            for (var attempt = 0; attempt < 3; attempt++) {
                var stored = hosts.get(name);
                var changed = change.apply(stored.value());
                if (hosts.put(changed, stored.version())) {
                    known.put(name, changed);
                    return;
                }
            }
        }
    }

    private Object lock(String name) {
        return locks.computeIfAbsent(name, _ -> new Object());
    }
}
