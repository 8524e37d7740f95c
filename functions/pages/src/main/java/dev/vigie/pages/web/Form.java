package dev.vigie.pages.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A small form, as a browser sends it. */
public record Form(Map<String, String> fields) {
    /** A note of 2,000 characters takes 18 kB at the worst, nine for each "€"; nothing of ours is larger. */
    public static final int MAX_BYTES = 24 * 1024;

    public Form {
        fields = Map.copyOf(fields);
    }

    /** What the field holds; empty when it is not there. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public static Reading read(Request request) {
        if (request.body().length > MAX_BYTES) {
            return new Reading.TooLarge();
        }
        var type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            return new Reading.NoForm();
        }
        var fields = new HashMap<String, String>();
        try {
            for (var pair : new String(request.body(), StandardCharsets.UTF_8).split("&")) {
                var sides = pair.split("=", 2);
                fields.put(decoded(sides[0]), sides.length == 2 ? decoded(sides[1]) : "");
            }
        } catch (IllegalArgumentException e) {
            return new Reading.NoForm();
        }
        return new Reading.Read(new Form(fields));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What came of reading. */
    public sealed interface Reading {
        record Read(Form form) implements Reading {}

        record TooLarge() implements Reading {}

        record NoForm() implements Reading {}
    }
}
