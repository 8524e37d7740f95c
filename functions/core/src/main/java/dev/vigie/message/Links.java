package dev.vigie.message;

import dev.vigie.business.BusinessId;
import dev.vigie.incident.AlertId;
import dev.vigie.mention.Digest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The links that open an alert's page. A link is a capability: who has it may read and answer, until it expires. Its
 * token can be made again from the key alone; the database keeps only the token's hash.
 */
public final class Links {
    /** How long a link opens its page. */
    public static final Duration LIFE = Duration.ofDays(30);

    private static final int TOKEN_BYTES = 16;
    private static final int LEAST_KEY_BYTES = 16;

    private final SecretKeySpec key;
    private final String baseUrl;

    public Links(byte[] key, String baseUrl) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("a link key has at least 16 bytes, had " + key.length);
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The alert's token: 128 bits in 22 characters. */
    public String token(BusinessId business, AlertId alert) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = "alert|" + business + "|" + alert;
            var bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, TOKEN_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
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
