package dev.vigie.scrapers.json;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Reading;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every interface of the web has in common: addresses with parameters, and JSON that may turn out to be none. */
public final class Api {
    private Api() {}

    /** Reads the answer as JSON; what is none becomes one line about what it is instead. */
    public static Reading read(Answer answer, Function<Tree, Reading> reader) {
        var tree = Tree.of(answer);
        if (tree.isPresent()) {
            return reader.apply(tree.get());
        }
        var type = answer.mediaType().isEmpty() ? "something else" : answer.mediaType();
        return new Reading.Unreadable("the answer should be JSON, but is " + (type.endsWith("json") ? "broken" : type)
                + "; does the place want a key, or is it being mended?");
    }

    /** The address with these parameters, written so that they mean what they say; empty ones are left out. */
    public static String url(String base, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? base : base + (base.contains("?") ? "&" : "?") + query;
    }

    /** The address with this parameter in place of what it was. */
    public static String with(String url, String name, String value) {
        var assigned = Pattern.compile("([?&])" + Pattern.quote(name) + "=[^&#]*");
        var match = assigned.matcher(url);
        return match.find()
                ? url.substring(0, match.start()) + match.group(1) + name + "=" + encoded(value)
                        + url.substring(match.end())
                : url + (url.contains("?") ? "&" : "?") + name + "=" + encoded(value);
    }

    /** The value of a parameter of an address, as it is written there. */
    public static Optional<String> parameter(String url, String name) {
        var match = Pattern.compile("[?&]" + Pattern.quote(name) + "=([^&#]*)").matcher(url);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** One part of a path or one value, written so that no letter of it means anything else. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address that a page at this base means. */
    public static String absolute(String base, String address) {
        try {
            return base.isBlank() || address.isBlank()
                    ? address
                    : URI.create(base)
                            .resolve(address.strip().replace(" ", "%20"))
                            .toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
