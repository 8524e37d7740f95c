package dev.vigie.pages;

import dev.vigie.incident.LinkKey;
import dev.vigie.store.dynamodb.Clients;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Builds what the pages need on AWS, once. The only place that reads the environment. */
final class Wiring {
    private final Map<String, String> environment;

    private Wiring(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What the function's environment says. */
    static Wiring fromEnvironment() {
        return new Wiring(System.getenv());
    }

    Site site() {
        var clock = Clock.systemUTC();
        var store = StoreInDynamoDb.open(need("TABLE_PREFIX"), clock);
        // Without a domain of its own the page lives at the function's own address, which it cannot know.
        return new Site(store, linkKey(), environment.getOrDefault("PUBLIC_URL", ""), clock);
    }

    private LinkKey linkKey() {
        try (var ssm = Clients.of(SsmClient.builder())) {
            var name = need("LINK_KEY_PARAMETER");
            var key = ssm.getParameter(get -> get.name(name).withDecryption(true))
                    .parameter()
                    .value();
            return new LinkKey(Base64.getDecoder().decode(key.strip()));
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
