package dev.vigie.local.profile;

import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.Scrapers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one place to look as its kind writes it: the address alone, or the address with what else the scraper needs. */
record PlaceReader(String kind, Form form) {
    /** The reader for a kind; one that nobody reads is taken for a web address with any options. */
    static PlaceReader of(String kind) {
        return new PlaceReader(
                kind, Scrapers.standard().of(kind).map(Scraper::form).orElse(Form.web()));
    }

    Optional<Place> read(Field field) {
        var options = field.isMap() ? options(field) : field.text().map(this::alone);
        return options.flatMap(each -> place(field, each));
    }

    private Map<String, String> alone(String address) {
        return new TreeMap<>(Map.of(form.address(), address));
    }

    private Optional<Map<String, String>> options(Field field) {
        var options = new TreeMap<String, String>();
        var entries = field.map("options");
        new Keys(form.keys().toArray(String[]::new)).check(entries);
        form.keys().stream()
                .filter(entries::containsKey)
                .forEach(key -> Optional.ofNullable(entries.get(key))
                        .flatMap(Field::text)
                        .ifPresent(text -> options.put(key, text)));
        return Optional.of(options);
    }

    private Optional<Place> place(Field field, Map<String, String> options) {
        var written = options.remove(form.address());
        if (written == null) {
            field.wrong("the address is missing; write " + kind + ": " + example());
            return Optional.empty();
        }
        var lacking =
                form.needed().stream().filter(key -> !options.containsKey(key)).findFirst();
        if (lacking.isPresent()) {
            field.wrong("\"" + lacking.get() + "\" is missing; write " + kind + ": " + example());
            return Optional.empty();
        }
        var address = address(written);
        if (address.isEmpty()) {
            field.wrong(
                    switch (form.shape()) {
                        case HOST -> "\"" + written + "\" is not a server's name; write one such as mastodon.social";
                        case WEB, WORDS -> "\"" + written + "\" is not a web address; it begins with https://";
                    });
        }
        return address.map(each -> new Place(each, options));
    }

    private Optional<String> address(String written) {
        return switch (form.shape()) {
            case WORDS -> Optional.of(written);
            case WEB -> Optional.of(written).filter(PlaceReader::isWebAddress);
            case HOST ->
                Optional.of(written.contains("://") ? written.replaceFirst("/+$", "") : "https://" + written)
                        .filter(PlaceReader::isWebAddress)
                        .filter(address -> address.indexOf('/', "https://".length()) < 0);
        };
    }

    private String example() {
        var address = form.address() + ": "
                + switch (form.shape()) {
                    case WEB -> "https://…";
                    case HOST -> "server.example";
                    case WORDS -> "\"some words\"";
                };
        var needed = form.needed().stream().map(key -> ", " + key + ": …").reduce("", String::concat);
        return "{" + address + needed + "}";
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An address and what else the scraper needs. */
    record Place(String address, Map<String, String> options) {}
}
