package dev.vigie.scrapers.reddit;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.SignIn;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Paging;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Posts on Reddit that hold some words, {@code reddit: "Fournil Saint-Michel"}; with {@code subreddit}, in that one
 * only, and with {@code reddit: {query: "*", subreddit: Bordeaux}} all its posts and comments. The secret of the name
 * {@code reddit} is the application's id and secret, as {@code id:secret}.
 */
public final class Reddit implements Scraper {
    private static final String SERVER = "https://oauth.reddit.com";

    @Override
    public String kind() {
        return "reddit";
    }

    @Override
    public Form form() {
        return Form.words("subreddit");
    }

    @Override
    public List<Ask> plan(Source source) {
        var group = source.spec().options().getOrDefault("subreddit", "").replaceFirst("^/?r/", "");
        var path = group.isEmpty() ? SERVER : SERVER + "/r/" + Api.encoded(group);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("raw_json", "1");
        parameters.put("limit", "100");
        if (source.spec().address().equals("*") && !group.isEmpty()) {
            return List.of(ask(Api.url(path + "/new", parameters)), ask(Api.url(path + "/comments", parameters)));
        }
        parameters.put("q", source.spec().address());
        parameters.put("sort", "new");
        parameters.put("restrict_sr", group.isEmpty() ? "" : "1");
        return List.of(ask(Api.url(path + "/search", parameters)));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        return List.of(ask(SERVER + "/api/info?raw_json=1&id=" + Api.encoded(String.join(",", guids))));
    }

    @Override
    public Optional<SignIn> signIn(Source source) {
        var ask = Ask.api("https://www.reddit.com/api/v1/access_token")
                .with("Authorization", "Basic {basic:reddit}")
                .posting("grant_type=client_credentials");
        return Optional.of(new SignIn(ask, "/access_token", "/expires_in"));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var found = Things.in(tree);
        var next = tree.word("/data/after").filter(_ -> Paging.isAllNew(source, found));
        var then = next.map(after -> List.of(ask(Api.with(answer.url(), "after", after))))
                .orElse(List.of());
        var isFirst = Api.parameter(answer.url(), "after").isEmpty();
        return Paging.page(found, isFirst ? Paging.newest(found) : Optional.empty(), then, Things.gone(tree));
    }

    private static Ask ask(String url) {
        return Ask.api(url).with("Authorization", "Bearer {pass}");
    }
}
