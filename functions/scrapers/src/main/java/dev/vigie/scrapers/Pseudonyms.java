package dev.vigie.scrapers;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns an author's name into one that says nothing, but is the same each time: no name is ever kept. */
public final class Pseudonyms {
    private static final int BYTES = 16;

    private final SecretKeySpec salt;

    /** Names are safe as long as the salt is secret; with another salt everybody is somebody else. */
    public Pseudonyms(byte[] salt) {
        if (salt.length < 16) {
            throw new IllegalArgumentException("the author salt has at least 16 bytes, had " + salt.length);
        }
        this.salt = new SecretKeySpec(salt, "HmacSHA256");
    }

    /** 22 characters for this author; empty where there is no author. Case and outer spaces do not matter. */
    public String of(String author) {
        var name = Normalizer.normalize(author, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return "";
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(salt);
            var hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
