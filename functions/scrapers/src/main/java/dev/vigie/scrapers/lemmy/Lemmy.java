package dev.vigie.scrapers.lemmy;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Paging;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Posts and comments on a Lemmy server that hold some words, {@code lemmy: {instance: lemmy.world, query: Bordeaux}},
 * or all of a {@code community}.
 */
public final class Lemmy implements Scraper {
    private static final int PAGE = 50;

    @Override
    public String kind() {
        return "lemmy";
    }

    @Override
    public Form form() {
        return Form.host("instance", "query", "community");
    }

    @Override
    public List<Ask> plan(Source source) {
        var options = source.spec().options();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", options.getOrDefault("query", ""));
        parameters.put("community_name", options.getOrDefault("community", "").replaceFirst("^!", ""));
        parameters.put("sort", "New");
        parameters.put("limit", "" + PAGE);
        var paths = options.containsKey("query") ? List.of("search") : List.of("post/list", "comment/list");
        return paths.stream()
                .map(path ->
                        Ask.of(Api.url(source.spec().address() + "/api/v3/" + path, parameters), "application/json"))
                .toList();
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var gone = views(tree).filter(Views::isGone).map(Views::name).toList();
        List<Found> found = Stream.concat(
                        views(tree).filter(each -> !Views.isGone(each)).flatMap(each -> Views.found(each).stream()),
                        Objects.in(tree))
                .toList();
        return Paging.newestFirst(source, answer, found, gone, PAGE, "page");
    }

    private static Stream<Tree> views(Tree tree) {
        var alone = Stream.of("/post_view", "/comment_view").filter(tree::has).map(tree::at);
        var listed = Stream.of("/posts", "/comments").flatMap(pointer -> tree.items(pointer).stream());
        return Stream.concat(alone, listed);
    }
}
