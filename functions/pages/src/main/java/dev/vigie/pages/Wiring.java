package dev.vigie.pages;

import dev.vigie.incident.LinkKey;
import dev.vigie.store.dynamodb.Clients;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/** Builds what the pages need on AWS, once. The only place that reads the environment. */
final class Wiring {
    private final Map<String, String> environment;

    Wiring(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What the function's environment says. */
    static Wiring fromEnvironment() {
        return new Wiring(System.getenv());
    }

    Site site() {
        var prefix = need("TABLE_PREFIX", "the name before the tables' own, such as vigie");
        var parameter =
                need("LINK_KEY_PARAMETER", "the SSM parameter that holds the link key, such as /vigie/link-key");
        var key = linkKey(parameter, secret(parameter));
        var clock = Clock.systemUTC();
        // Without a domain of its own the page lives at the function's own address, which it cannot know.
        return new Site(StoreInDynamoDb.open(prefix, clock), key, environment.getOrDefault("PUBLIC_URL", ""), clock);
    }

    /** The key that the parameter holds; what is wrong with it is said without telling it. */
    static LinkKey linkKey(String parameter, String base64) {
        try {
            return LinkKey.read(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "SSM parameter " + parameter + " holds no link key: " + mend(parameter) + " --overwrite");
        }
    }

    private static String secret(String parameter) {
        try (var ssm = Clients.of(SsmClient.builder())) {
            return ssm.getParameter(get -> get.name(parameter).withDecryption(true))
                    .parameter()
                    .value();
        } catch (ParameterNotFoundException e) {
            throw new IllegalStateException("SSM parameter " + parameter + " is not there: " + mend(parameter), e);
        }
    }

    private static String mend(String parameter) {
        return "aws ssm put-parameter --type SecureString --name " + parameter
                + " --value \"$(openssl rand -base64 32)\"";
    }

    private String need(String name, String meaning) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment lacks " + name + ": set it to " + meaning);
        }
        return value;
    }
}
