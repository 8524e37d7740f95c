package dev.vigie.message;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.AlertId;
import dev.vigie.incident.LinkKey;
import dev.vigie.mention.Digest;
import java.time.Duration;

/**
 * The links that open an alert's page. A link is a capability: who has it may read and answer, until it expires. Its
 * token can be made again from the key alone; the database keeps only the token's hash.
 */
public final class Links {
    /** How long a link opens its page. */
    public static final Duration LIFE = Duration.ofDays(30);

    private final LinkKey key;
    private final String baseUrl;

    public Links(LinkKey key, String baseUrl) {
        this.key = key;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The alert's token: 128 bits in 22 characters. */
    public String token(BusinessId business, AlertId alert) {
        return key.token(business, alert);
    }

    /** Where the token leads. */
    public String url(String token) {
        return baseUrl + "/a/" + token;
    }

    /** What the database knows of a token. */
    public static String hash(String token) {
        return Digest.of("link", token);
    }
}
