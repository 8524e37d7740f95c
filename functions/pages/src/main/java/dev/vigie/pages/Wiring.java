package dev.vigie.pages;

import dev.vigie.incident.LinkKey;
import dev.vigie.store.dynamodb.Client;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Builds what the pages need on AWS, once. The only place that reads the environment. */
record Wiring(Site site) {
    static Wiring fromEnvironment() {
        var clock = Clock.systemUTC();
        var store = new StoreInDynamoDb(Client.fromEnvironment(), variable("TABLE_PREFIX"), clock);
        return new Wiring(new Site(
                store, linkKey(variable("LINK_KEY_PARAMETER")), System.getenv().getOrDefault("PUBLIC_URL", ""), clock));
    }

    private static LinkKey linkKey(String parameter) {
        try (var ssm = SsmClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            var found = ssm.getParameter(request -> request.name(parameter).withDecryption(true));
            return new LinkKey(
                    Base64.getDecoder().decode(found.parameter().value().strip()));
        }
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), "environment variable " + name + " is not set");
    }
}
