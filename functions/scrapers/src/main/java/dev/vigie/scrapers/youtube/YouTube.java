package dev.vigie.scrapers.youtube;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Charge;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Paging;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * New videos about something, {@code youtube: "Fournil Saint-Michel"}; with {@code channel} or {@code video}, the
 * comments there that hold these words. Searches are dear (100 a day), comments cheap (10,000 units a day).
 */
public final class YouTube implements Scraper {
    private static final String SERVER = "https://www.googleapis.com/youtube/v3/";
    private static final Charge SEARCH = Charge.of("youtube-search", 100);
    private static final Charge READ = Charge.of("youtube", 10_000);

    @Override
    public String kind() {
        return "youtube";
    }

    @Override
    public Form form() {
        return Form.words("channel", "video");
    }

    @Override
    public List<Ask> plan(Source source) {
        var options = source.spec().options();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("part", "snippet");
        if (options.containsKey("channel") || options.containsKey("video")) {
            parameters.put("allThreadsRelatedToChannelId", options.getOrDefault("channel", ""));
            parameters.put("videoId", options.getOrDefault("video", ""));
            parameters.put(
                    "searchTerms",
                    source.spec().address().equals("*") ? "" : source.spec().address());
            parameters.put("order", "time");
            parameters.put("maxResults", "100");
            return List.of(ask(Api.url(SERVER + "commentThreads", parameters), READ));
        }
        parameters.put("q", source.spec().address());
        parameters.put("type", "video");
        parameters.put("order", "date");
        parameters.put("maxResults", "50");
        parameters.put("publishedAfter", source.progress().cursor().orElse(""));
        return List.of(ask(Api.url(SERVER + "search", parameters), SEARCH));
    }

    @Override
    public List<Ask> recall(Source source, List<String> guids) {
        var comments = guids.stream().collect(Collectors.partitioningBy(Items::isComment));
        var asks = new ArrayList<Ask>();
        comments.forEach((isComment, ids) -> {
            if (!ids.isEmpty()) {
                var url = SERVER + (isComment ? "comments?part=snippet&id=" : "videos?part=snippet,statistics&id=");
                asks.add(ask(url + Api.encoded(String.join(",", ids)), READ));
            }
        });
        return asks;
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, tree -> read(source, answer, tree));
    }

    private static Reading read(Source source, Answer answer, Tree tree) {
        var found = Items.in(tree);
        var then = new ArrayList<Ask>();
        if (Paging.isAllNew(source, found)) {
            tree.word("/nextPageToken").ifPresent(token -> then.add(next(answer, token)));
        }
        if (answer.url().contains("/commentThreads?")) {
            Items.answered(tree).forEach(id -> then.add(replies(id)));
        }
        var isFirst = Api.parameter(answer.url(), "pageToken").isEmpty()
                && !answer.url().contains("parentId=");
        return Paging.page(found, isFirst ? Paging.newest(found) : Optional.empty(), then, List.of());
    }

    private static Ask next(Answer answer, String token) {
        var url = Api.with(answer.url(), "pageToken", token);
        return ask(url, url.contains("/search?") ? SEARCH : READ);
    }

    private static Ask replies(String id) {
        return ask(SERVER + "comments?part=snippet&maxResults=100&parentId=" + Api.encoded(id), READ);
    }

    private static Ask ask(String url, Charge charge) {
        return Ask.api(url).with("X-Goog-Api-Key", "{key:youtube}").charged(charge);
    }
}
