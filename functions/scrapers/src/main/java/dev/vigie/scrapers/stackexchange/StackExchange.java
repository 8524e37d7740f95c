package dev.vigie.scrapers.stackexchange;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Charge;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Hints;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Paging;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Questions on a site of Stack Exchange that hold some words:
 * {@code stackexchange: {query: "Acme Cloud", site: stackoverflow}}. With {@code key: yes} the key of that name is
 * used, which allows 10,000 requests a day instead of 300.
 */
public final class StackExchange implements Scraper {
    private static final String SERVER = "https://api.stackexchange.com/2.3/";
    private static final int WITHOUT_KEY = 300;
    private static final int WITH_KEY = 10_000;

    @Override
    public String kind() {
        return "stackexchange";
    }

    @Override
    public Form form() {
        return Form.words("key").needing("site");
    }

    @Override
    public List<Ask> plan(Source source) {
        var since = source.progress().cursor().flatMap(Paging::time);
        var parameters = common(source);
        parameters.put("q", source.spec().address());
        parameters.put("order", "desc");
        parameters.put("sort", "creation");
        parameters.put("pagesize", "100");
        parameters.put("fromdate", since.map(time -> "" + time.getEpochSecond()).orElse(""));
        return List.of(ask(source, Api.url(SERVER + "search/advanced", parameters)));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        return List.of(ask(
                source, Api.url(SERVER + "questions/" + Api.encoded(String.join(";", guids)), common(source))));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var alone = tree.has("/question_id") ? Stream.of(tree) : Stream.<Tree>of();
        var found = Stream.concat(alone, tree.items("/items").stream())
                .flatMap(item -> found(item).stream())
                .toList();
        var number = Api.parameter(answer.url(), "page")
                .filter(page -> page.matches("\\d{1,3}"))
                .orElse("1");
        var then = tree.isTrue("/has_more") && source.progress().cursor().isPresent()
                ? List.of(ask(source, Api.with(answer.url(), "page", "" + (Integer.parseInt(number) + 1))))
                : List.<Ask>of();
        var backoff = tree.count("/backoff");
        var hints = backoff > 0 ? Hints.waiting(Duration.ofSeconds(backoff)) : Hints.NONE;
        if (found.isEmpty() && backoff == 0) {
            return new Reading.Empty();
        }
        var cursor = number.equals("1") ? Paging.newest(found) : Optional.<String>empty();
        return new Reading.Mentions(found, cursor, then, List.of(), hints);
    }

    private static Optional<Found> found(Tree item) {
        var id = item.text("/answer_id", "/question_id");
        return new Draft(id, item.text("/link"))
                .by(item.text("/owner/display_name"))
                // Titles come with entities, bodies as HTML.
                .saying(Parser.unescapeEntities(item.text("/title"), false), item.text("/body", "/body_markdown"))
                .at(item.time("/creation_date"))
                .reaching(item.count("/view_count"), item.count("/score", "/answer_count", "/comment_count"))
                .answering(item.word("/question_id").filter(question -> !question.equals(id)))
                .found();
    }

    private static LinkedHashMap<String, String> common(Source source) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("site", source.spec().options().getOrDefault("site", "stackoverflow"));
        parameters.put("filter", "withbody");
        return parameters;
    }

    private static Ask ask(Source source, String url) {
        return source.spec().options().containsKey("key")
                ? Ask.api(url).with("?key", "{key:stackexchange}").charged(Charge.of("stackexchange-key", WITH_KEY))
                : Ask.api(url).charged(Charge.of("stackexchange", WITHOUT_KEY));
    }
}
