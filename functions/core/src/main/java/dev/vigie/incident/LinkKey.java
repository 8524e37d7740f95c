package dev.vigie.incident;

import dev.vigie.business.BusinessId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that makes links: whoever holds an alert's token may see it and act on it, and nobody can guess one. A new
 * key makes every link sent so far open nothing.
 */
public final class LinkKey {
    private static final int LEAST_BYTES = 16;
    private static final int TOKEN_BYTES = 16;

    private final byte[] secret;

    public LinkKey(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("a link key has at least 16 bytes, had " + secret.length);
        }
        this.secret = secret.clone();
    }

    /** The token of the link that is sent with an alert: 128 bits in 22 URL-safe characters. */
    public String token(BusinessId business, AlertId alert) {
        return sealed("alert|" + business + "|" + alert);
    }

    /** What only the holder of this key can have written about a text: 22 URL-safe characters. */
    public String sealed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var bits = Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), TOKEN_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
