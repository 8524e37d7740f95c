package dev.vigie.scrapers.mastodon;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A hashtag on a Mastodon server, {@code mastodon: {instance: mastodon.social, tag: bordeaux}}; with {@code query}
 * instead, a search, for which the server wants a token.
 */
public final class Mastodon implements Scraper {
    private static final int PAGE = 40;

    @Override
    public String kind() {
        return "mastodon";
    }

    @Override
    public Form form() {
        return Form.host("instance", "tag", "query");
    }

    @Override
    public List<Ask> plan(Source source) {
        var options = source.spec().options();
        var parameters = new LinkedHashMap<String, String>();
        var query = options.getOrDefault("query", "");
        parameters.put("q", query);
        parameters.put("type", query.isEmpty() ? "" : "statuses");
        parameters.put("limit", "" + PAGE);
        // Oldest first from where we were, so that a visit that ends early leaves no gap.
        parameters.put("min_id", source.progress().cursor().orElse(""));
        var tag = options.getOrDefault("tag", "").replaceFirst("^#", "");
        var path = !query.isEmpty()
                ? "/api/v2/search"
                : tag.isEmpty() ? "/api/v1/timelines/public" : "/api/v1/timelines/tag/" + Api.encoded(tag);
        return List.of(ask(source, Api.url(source.spec().address() + path, parameters)));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        var ids = guids.stream().map(id -> "id[]=" + Api.encoded(id)).collect(Collectors.joining("&"));
        return List.of(ask(source, source.spec().address() + "/api/v1/statuses?" + ids.replace("[]", "%5B%5D")));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var found = Statuses.in(tree);
        var newest = found.stream().flatMap(each -> each.guid().stream()).max(Statuses.BY_AGE);
        var reading = Reading.of(found, newest);
        var isFull = found.size() >= PAGE && answer.url().contains("min_id=");
        return isFull && reading instanceof Reading.Mentions page && newest.isPresent()
                ? page.then(ask(source, Api.with(answer.url(), "min_id", newest.get())))
                : reading;
    }

    /** The key of a server is named after it, so that it can never go to another one. */
    private static Ask ask(Source source, String url) {
        var ask = Ask.of(url, "application/json");
        var host = Optional.ofNullable(URI.create(source.spec().address()).getHost());
        return source.spec().options().containsKey("query")
                ? ask.with("Authorization", "Bearer {key:" + host.orElse("").replace('.', '-') + "}")
                : ask;
    }
}
