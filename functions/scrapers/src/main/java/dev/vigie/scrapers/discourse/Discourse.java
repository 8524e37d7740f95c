package dev.vigie.scrapers.discourse;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Hints;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The newest posts of a Discourse forum, {@code discourse: https://forum.example.com}; with {@code query}, a search. */
public final class Discourse implements Scraper {
    @Override
    public String kind() {
        return "discourse";
    }

    @Override
    public Form form() {
        return Form.web("query");
    }

    @Override
    public List<Ask> plan(Source source) {
        var base = source.spec().address().replaceFirst("/+$", "");
        var query = source.spec().options().getOrDefault("query", "");
        var url = query.isEmpty()
                ? base + "/posts.json"
                : Api.url(base + "/search.json", Map.of("q", query + " order:latest"));
        return List.of(Ask.of(url, "application/json"));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        var base = source.spec().address().replaceFirst("/+$", "");
        return guids.stream()
                .map(id -> Ask.of(base + "/posts/" + Api.encoded(id) + ".json", "application/json"))
                .toList();
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var posts = new Posts(answer.url(), tree);
        var found = posts.found();
        var gone = posts.gone();
        if (found.isEmpty() && gone.isEmpty()) {
            return new Reading.Empty();
        }
        var first = !answer.url().contains("before=");
        var cursor =
                ids(found).max().stream().mapToObj(Long::toString).findFirst().filter(_ -> first);
        return new Reading.Mentions(found, cursor, earlier(source, answer, tree, found), gone, Hints.NONE);
    }

    /** The page before this one, while there is something on it that was not read last time. */
    private static List<Ask> earlier(Source source, Answer answer, Tree tree, List<Found> found) {
        var last = source.progress()
                .cursor()
                .filter(cursor -> cursor.matches("\\d{1,18}"))
                .map(Long::parseLong);
        var oldest = ids(found).min();
        if (!tree.has("/latest_posts") || last.isEmpty() || oldest.isEmpty() || oldest.getAsLong() <= last.get() + 1) {
            return List.of();
        }
        return List.of(Ask.of(Api.with(answer.url(), "before", "" + oldest.getAsLong()), "application/json"));
    }

    private static LongStream ids(List<Found> found) {
        return found.stream()
                .map(Found::guid)
                .flatMap(Optional::stream)
                .filter(id -> id.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong);
    }
}
