package dev.vigie.scrapers.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a server gave last time, so that it can answer "nothing new". */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        etag.ifPresent(value -> headers.put("If-None-Match", value));
        lastModified.ifPresent(value -> headers.put("If-Modified-Since", value));
        return headers;
    }
}
