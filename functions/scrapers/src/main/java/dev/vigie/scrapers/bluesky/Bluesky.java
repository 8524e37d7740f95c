package dev.vigie.scrapers.bluesky;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.SignIn;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Posts on Bluesky that hold some words: {@code bluesky: "Fournil Saint-Michel"}. Needs an account and its app password. */
public final class Bluesky implements Scraper {
    private static final String SERVER = "https://bsky.social/xrpc/";
    private static final int MOST_AT_ONCE = 25;

    @Override
    public String kind() {
        return "bluesky";
    }

    @Override
    public Form form() {
        return Form.words("lang");
    }

    @Override
    public List<Ask> plan(Source source) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", source.spec().address());
        parameters.put("sort", "latest");
        parameters.put("limit", "100");
        parameters.put("lang", source.spec().options().getOrDefault("lang", ""));
        parameters.put("since", source.progress().cursor().orElse(""));
        return List.of(ask(Api.url(SERVER + "app.bsky.feed.searchPosts", parameters)));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        var uris = guids.stream()
                .limit(MOST_AT_ONCE)
                .map(uri -> "uris=" + Api.encoded(uri))
                .collect(Collectors.joining("&"));
        return List.of(ask(SERVER + "app.bsky.feed.getPosts?" + uris));
    }

    @Override
    public Optional<SignIn> signIn(Source source) {
        var ask = Ask.api(SERVER + "com.atproto.server.createSession")
                .with("Content-Type", "application/json")
                .posting("{\"identifier\":\"{key:bluesky-account}\",\"password\":\"{key:bluesky}\"}");
        return Optional.of(new SignIn(ask, "/accessJwt", ""));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(answer, tree));
    }

    private static Reading read(Answer answer, Tree tree) {
        var found = Posts.in(tree);
        // Newest first: only the first page knows where to go on next time.
        var isFirst = !answer.url().contains("&cursor=");
        var newest = found.stream()
                .flatMap(each -> each.published().stream())
                .max(Instant::compareTo)
                .map(Instant::toString)
                .filter(_ -> isFirst);
        var reading = Reading.of(found, newest);
        var more = tree.word("/cursor").filter(_ -> answer.url().contains("since="));
        return reading instanceof Reading.Mentions page && more.isPresent()
                ? page.then(ask(Api.with(answer.url(), "cursor", more.get())))
                : reading;
    }

    private static Ask ask(String url) {
        return Ask.api(url).with("Authorization", "Bearer {pass}");
    }
}
