package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Limits;
import dev.vigie.scrapers.fetch.Manners;
import dev.vigie.store.dynamodb.Clients;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import dev.vigie.store.metric.Metrics;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Builds every object of the scrape functions once, by hand; the only class here that reads the environment. */
final class Wiring {
    private final Map<String, String> environment;

    Wiring(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What the function's environment says. */
    static Wiring fromEnvironment() {
        return new Wiring(System.getenv());
    }

    Collect collect() {
        var clock = Clock.systemUTC();
        // Instances that start from one snapshot must not spread their requests alike.
        var chance = new SecureRandom();
        var fetcher = new Fetcher(Limits.USUAL, Manners.USUAL, clock, chance);
        var visits = new Visits(Scrapers.standard(), fetcher, clock);
        var store = StoreInDynamoDb.open(need("TABLE_PREFIX"), clock);
        return new Collect(store, visits, new Matching(ChosenScorer.of(environment), authors()), clock, chance);
    }

    Metrics metrics() {
        return Metrics.embedded(System.out, need("TABLE_PREFIX"), Clock.systemUTC());
    }

    private Pseudonyms authors() {
        try (var ssm = Clients.of(SsmClient.builder())) {
            var name = need("AUTHOR_SALT_PARAMETER");
            var salt = ssm.getParameter(get -> get.name(name).withDecryption(true))
                    .parameter()
                    .value();
            return new Pseudonyms(salt.strip().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String need(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment lacks " + name);
        }
        return value;
    }
}
