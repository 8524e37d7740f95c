package dev.vigie.incident;

import dev.vigie.business.BusinessId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that makes links: whoever holds an alert's token may see it and act on it, and nobody can guess one. When the
 * secret is changed, the one before may stay beside it, so that links sent so far go on opening.
 */
public final class LinkKey {
    private static final int LEAST_BYTES = 16;
    private static final int TOKEN_BYTES = 16;

    private final List<byte[]> secrets;

    /** A key that was never changed. */
    public LinkKey(byte[] secret) {
        this(List.of(secret));
    }

    private LinkKey(List<byte[]> secrets) {
        for (var secret : secrets) {
            if (secret.length < LEAST_BYTES) {
                throw new IllegalArgumentException("a link key has at least 16 bytes, had " + secret.length);
            }
        }
        this.secrets = secrets.stream().map(byte[]::clone).toList();
    }

    /**
     * The key that a text holds: secrets in Base64, one a line, the newest first.
     *
     * @throws IllegalArgumentException when it holds none, or one that is too short
     */
    public static LinkKey read(String text) {
        var secrets = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Base64.getDecoder()::decode)
                .toList();
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("a link key has at least 16 bytes, had none");
        }
        return new LinkKey(secrets);
    }

    /** Makes links with a new secret from now on; links made with the one before go on opening. */
    public LinkKey changedTo(byte[] secret) {
        return new LinkKey(List.of(secret, secrets.getFirst()));
    }

    /** The token of the link that is sent with an alert: 128 bits in 22 URL-safe characters. */
    public String token(BusinessId business, AlertId alert) {
        return sealed("alert|" + business + "|" + alert);
    }

    /** Whether a token is this alert's, made with any of the secrets. Takes as long for a wrong token as for a right one. */
    public boolean opens(String token, BusinessId business, AlertId alert) {
        return isSealed("alert|" + business + "|" + alert, token);
    }

    /** What only the holder of this key can have written about a text: 22 URL-safe characters. */
    public String sealed(String text) {
        return sealed(text, secrets.getFirst());
    }

    /** Whether one of the secrets sealed the text so. */
    public boolean isSealed(String text, String seal) {
        var given = seal.getBytes(StandardCharsets.UTF_8);
        var is = false;
        for (var secret : secrets) {
            is |= MessageDigest.isEqual(sealed(text, secret).getBytes(StandardCharsets.UTF_8), given);
        }
        return is;
    }

    private static String sealed(String text, byte[] secret) {
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
