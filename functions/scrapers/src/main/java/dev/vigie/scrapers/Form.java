package dev.vigie.scrapers;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a profile writes a source of some kind.
 *
 * @param address the key of its address; a source without options is the address alone
 * @param shape what an address looks like
 * @param needed options that must be there
 * @param optional options that may be there
 */
public record Form(String address, Shape shape, List<String> needed, List<String> optional) {
    /** What an address looks like. */
    public enum Shape {
        /** A web address, such as https://www.example.com/feed. */
        WEB,
        /** A server's name, such as mastodon.social. */
        HOST,
        /** Words to look for. */
        WORDS
    }

    public Form {
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
    }

    public static Form web(String... optional) {
        return new Form("url", Shape.WEB, List.of(), List.of(optional));
    }

    public static Form words(String... optional) {
        return new Form("query", Shape.WORDS, List.of(), List.of(optional));
    }

    public static Form host(String address, String... optional) {
        return new Form(address, Shape.HOST, List.of(), List.of(optional));
    }

    public Form needing(String... options) {
        return new Form(address, shape, List.of(options), optional);
    }

    /** Every key that may stand in its map; {@code about: us} and {@code by: us} may stand in all. */
    public List<String> keys() {
        return Stream.of(Stream.of(address, "about", "by"), needed.stream(), optional.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
