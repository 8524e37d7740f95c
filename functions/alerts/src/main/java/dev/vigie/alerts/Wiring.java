package dev.vigie.alerts;

import dev.vigie.alerts.webhook.Listeners;
import dev.vigie.alerts.webhook.Webhook;
import dev.vigie.incident.LinkKey;
import dev.vigie.message.Bulletins;
import dev.vigie.message.Links;
import dev.vigie.message.Outbox;
import dev.vigie.store.Businesses;
import dev.vigie.store.Store;
import dev.vigie.store.dynamodb.Clients;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import dev.vigie.store.metric.Metrics;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Builds every object of the alert functions once, by hand; the only class here that reads the environment. */
public final class Wiring {
    private final Map<String, String> environment;
    private final Clock clock;
    private final Store store;

    private Wiring(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.store = StoreInDynamoDb.open(need("TABLE_PREFIX"), clock);
    }

    /** What the function's environment says. */
    public static Wiring fromEnvironment() {
        return new Wiring(System.getenv(), Clock.systemUTC());
    }

    public Lookouts lookouts() {
        return new Lookouts(store);
    }

    public Courier courier() {
        return new Courier(store, links(), outbox(), listeners(), clock);
    }

    public Rounds rounds() {
        return new Rounds(store, courier(), clock);
    }

    public Digests digests() {
        return new Digests(store, mailFrom().<Bulletins>map(this::ses).orElseGet(this::bulletins), clock);
    }

    public Metrics metrics() {
        return Metrics.embedded(System.out, need("TABLE_PREFIX"), clock);
    }

    private Outbox outbox() {
        return mailFrom().<Outbox>map(this::ses).orElseGet(this::topic);
    }

    private Outbox topic() {
        return new SnsOutbox(Clients.of(SnsClient.builder()), need("TOPIC_ARN_PREFIX"));
    }

    private Bulletins bulletins() {
        return new SnsBulletins(Clients.of(SnsClient.builder()), need("TOPIC_ARN_PREFIX"));
    }

    private SesMail ses(String from) {
        return new SesMail(Clients.of(SesClient.builder()), from, new Businesses(store), topic(), bulletins());
    }

    /** Where the operator wants e-mail in HTML. */
    private Optional<String> mailFrom() {
        return Optional.ofNullable(environment.get("MAIL_FROM")).filter(from -> !from.isBlank());
    }

    private Listeners listeners() {
        return Webhook.at(
                environment.getOrDefault("VIGIE_WEBHOOK", ""), () -> secret(need("WEBHOOK_SECRET_PARAMETER")), clock);
    }

    private Links links() {
        return new Links(LinkKey.read(secret(need("LINK_KEY_PARAMETER"))), need("PUBLIC_URL"));
    }

    private static String secret(String name) {
        try (var ssm = Clients.of(SsmClient.builder())) {
            return ssm.getParameter(get -> get.name(name).withDecryption(true))
                    .parameter()
                    .value();
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
