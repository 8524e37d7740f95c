package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Charsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a place answered.
 *
 * @param url the address that answered in the end, after redirects
 * @param headers by name in lower case
 * @param body the bytes, already decompressed
 */
public record Answer(String url, int status, Map<String, String> headers, byte[] body) {
    public Answer {
        var lower = new HashMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(lower);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The media type without its parameters, in lower case; empty when none was given. */
    public String mediaType() {
        var type = header("content-type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The body as text, in the encoding that it really has. */
    public String text() {
        return Charsets.decode(body, header("content-type")).text();
    }
}
