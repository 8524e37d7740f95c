package dev.vigie.scrapers.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks each host's robots.txt whether we are welcome, as RFC 9309 says, and remembers the answer for a day. */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WHEN_BROKEN = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(20);
    private static final int MOST_HOSTS = 10_000;
    private static final List<String> NAMES = List.of("vigie");

    private final Trail trail;
    private final Clock clock;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    Robots(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** How long to keep between requests; refuses what the host does not want fetched. */
    Duration check(URI uri, Budget budget) throws IOException, InterruptedException {
        if (sites.size() > MOST_HOSTS) {
            sites.clear();
        }
        var rules =
                sites.computeIfAbsent(WebAddress.origin(uri), _ -> new Site()).rules(uri, budget);
        if (rules.isDeferVisits()) {
            throw new Forbidden(uri.getHost() + "'s robots.txt is out of order, so nothing may be fetched for now");
        }
        if (!rules.isAllowed(uri.toString())) {
            throw new Forbidden("robots.txt of " + uri.getHost() + " asks not to fetch " + uri.getPath());
        }
        var delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private final class Site {
        private @Nullable BaseRobotRules rules;
        private Instant until = Instant.MIN;

        private synchronized BaseRobotRules rules(URI uri, Budget budget) throws IOException, InterruptedException {
            if (rules == null || !clock.instant().isBefore(until)) {
                rules = read(uri.resolve("/robots.txt"), budget);
                until = clock.instant().plus(rules.isDeferVisits() ? KEPT_WHEN_BROKEN : KEPT);
            }
            return rules;
        }

        private BaseRobotRules read(URI address, Budget budget) throws IOException, InterruptedException {
            var headers = Map.of("Accept", "text/plain, */*;q=0.1", "Accept-Encoding", Body.ENCODINGS);
            Exchange exchange;
            try {
                exchange = trail.follow(address, Sending.of(headers), (_, _) -> Duration.ZERO, budget)
                        .exchange();
            } catch (TooBig e) {
                return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            }
            if (exchange.isPage()) {
                return new SimpleRobotRulesParser()
                        .parseContent(address.toString(), exchange.body(), "text/plain", NAMES);
            }
            var rules =
                    new SimpleRobotRules(exchange.isPassing() ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
            rules.setDeferVisits(exchange.isPassing());
            return rules;
        }
    }
}
