package dev.vigie.scrapers.json;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.source.Source;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any interface that answers in JSON, read by the JSON pointers of the profile:
 * {@code json: {url: …, items: /data/posts, text: /body, link: /url, author: /user/name, time: /created}}.
 *
 * <p>{@code next} points at the address of the next page, or at the value that {@code page} takes in the address.
 * {@code auth: "X-Api-Key: {key}"} sends the secret that is named after the host, dots as hyphens, and to no other.
 */
public final class Json implements Scraper {
    private static final String ACCEPT = "application/json, */*;q=0.1";
    private static final Pattern AUTH = Pattern.compile("([A-Za-z0-9-]{1,60}):\\s*([A-Za-z]*\\s*)\\{key}");
    private static final Pattern POINTER = Pattern.compile("(/[^/|]*)*(\\s*\\|\\s*(/[^/|]*)*)*");

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public Form form() {
        return Form.web(
                        "items",
                        "id",
                        "link",
                        "title",
                        "author",
                        "time",
                        "likes",
                        "followers",
                        "stars",
                        "language",
                        "parent",
                        "next",
                        "page",
                        "auth",
                        "zone")
                .needing("text");
    }

    @Override
    public List<Ask> plan(Source source) {
        return List.of(ask(source, source.spec().address()));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        var mistake = mistake(source.spec().options());
        return mistake.isPresent()
                ? new Reading.Unreadable(mistake.get())
                : Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var pointers = new Pointers(source.spec().options(), answer.url());
        var items = pointers.items(tree);
        var found =
                items.stream().flatMap(item -> pointers.found(item).stream()).toList();
        if (found.isEmpty() && !items.isEmpty()) {
            return new Reading.Unreadable("items has " + items.size() + " entries, but none holds a text at "
                    + source.spec().options().get("text"));
        }
        var known = source.progress().cursor();
        var cursor = found.stream().findFirst().map(Pointers::name);
        var isFirst = answer.url().equals(source.spec().address());
        var reading = Reading.of(found, isFirst ? cursor : Optional.empty());
        // The first visit reads one page; later ones go back until what was the newest then.
        var isBridged = known.isEmpty() || found.stream().map(Pointers::name).anyMatch(known.get()::equals);
        var next = isBridged ? Optional.<String>empty() : pointers.next(tree);
        return reading instanceof Reading.Mentions page && next.isPresent()
                ? page.then(ask(source, next.get()))
                : reading;
    }

    private static Ask ask(Source source, String url) {
        var ask = Ask.of(url, ACCEPT);
        var auth = AUTH.matcher(source.spec().options().getOrDefault("auth", ""));
        var host = Objects.requireNonNullElse(host(source.spec().address()), "");
        return auth.matches() ? ask.with(auth.group(1), auth.group(2) + "{key:" + host.replace('.', '-') + "}") : ask;
    }

    private static @org.jspecify.annotations.Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Optional<String> mistake(Map<String, String> options) {
        var auth = options.get("auth");
        if (auth != null && !AUTH.matcher(auth).matches()) {
            return Optional.of("auth: \"" + auth + "\" should be a header with {key} in it, such as X-Api-Key: {key}");
        }
        return Pointers.NAMES.stream()
                .filter(name ->
                        !POINTER.matcher(options.getOrDefault(name, "").strip()).matches())
                .map(name -> name + ": \"" + options.get(name) + "\" is not a JSON pointer; write /data/posts")
                .findFirst();
    }
}
