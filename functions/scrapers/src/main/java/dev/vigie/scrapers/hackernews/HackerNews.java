package dev.vigie.scrapers.hackernews;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Paging;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stories and comments on Hacker News that hold some words: {@code hackernews: "Acme Cloud"}. */
public final class HackerNews implements Scraper {
    private static final String SERVER = "https://hn.algolia.com/api/v1/";
    private static final String SITE = "https://news.ycombinator.com/item?id=";

    @Override
    public String kind() {
        return "hackernews";
    }

    @Override
    public Form form() {
        return Form.words();
    }

    @Override
    public List<Ask> plan(Source source) {
        var since = source.progress().cursor().flatMap(Paging::time);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("query", "\"" + source.spec().address().replace("\"", "") + "\"");
        parameters.put("tags", "(story,comment)");
        parameters.put("hitsPerPage", "100");
        parameters.put(
                "numericFilters",
                since.map(time -> "created_at_i>=" + time.getEpochSecond()).orElse(""));
        return List.of(Ask.api(Api.url(SERVER + "search_by_date", parameters)));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        return guids.stream()
                .map(id -> Ask.api(SERVER + "items/" + Api.encoded(id)))
                .toList();
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var alone = tree.has("/author") ? Stream.of(tree) : Stream.<Tree>of();
        var found = Stream.concat(alone, tree.items("/hits").stream())
                .flatMap(hit -> found(hit).stream())
                .toList();
        var page = tree.count("/page");
        var then =
                page + 1 < tree.count("/nbPages") && source.progress().cursor().isPresent()
                        ? List.of(Ask.api(Api.with(answer.url(), "page", "" + (page + 1))))
                        : List.<Ask>of();
        return Paging.page(found, page == 0 ? Paging.newest(found) : Optional.empty(), then, List.of());
    }

    private static Optional<Found> found(Tree hit) {
        var id = hit.text("/objectID", "/id");
        return new Draft(id, hit.word("/url").orElse(SITE + id))
                .by(hit.text("/author"))
                .saying(hit.text("/title"), hit.text("/comment_text", "/story_text", "/text"))
                .at(hit.time("/created_at", "/created_at_i"))
                .reaching(0, hit.count("/points", "/num_comments"))
                .in(Optional.of("en"))
                .answering(hit.word("/parent_id"))
                .found();
    }
}
