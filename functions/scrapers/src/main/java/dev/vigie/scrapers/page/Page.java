package dev.vigie.scrapers.page;

import dev.vigie.business.SourceSpec;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.source.Source;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.select.Selector;

/**
 * Posts on a web page, found by the CSS selectors of the profile: {@code page: {url: …, item: "article.post"}}; without
 * selectors, the page's article as one text.
 */
public final class Page implements Scraper {
    private static final int DEEPEST = 512;
    private static final int MOST_ITEMS = 1_000;
    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
    private static final List<String> SELECTORS = List.of("item", "text", "link", "author", "time", "title", "stars");

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public Form form() {
        return Form.web("text", "link", "author", "time", "title", "stars", "zone")
                .needing("item");
    }

    @Override
    public List<Ask> plan(Source source) {
        return List.of(Ask.of(source.spec().address(), ACCEPT));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        var mistake = mistake(source.spec());
        if (mistake.isPresent()) {
            return new Reading.Unreadable(mistake.get());
        }
        var notText = Optional.of(answer.mediaType())
                .filter(type -> type.matches("(?:image|audio|video|font)/.*|application/(?:pdf|zip|octet-stream)"));
        if (notText.isPresent()) {
            return new Reading.Unreadable("this is no web page but " + notText.get());
        }
        return isWhole(source.spec()) ? WholePage.read(answer) : read(source.spec(), answer);
    }

    private static boolean isWhole(SourceSpec spec) {
        return SELECTORS.stream().noneMatch(spec.options()::containsKey);
    }

    private static Reading read(SourceSpec spec, Answer answer) {
        var parser = org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
        var document = Jsoup.parse(answer.text(), answer.url(), parser);
        var item = spec.options().getOrDefault("item", "");
        var items = document.select(item);
        if (items.isEmpty()) {
            return new Reading.Unreadable("nothing on the page matches item \"" + item
                    + "\"; has the layout changed? Look at the page and mend the selector");
        }
        var posts = new Posts(spec, answer.url(), answer.header("date"));
        var found = items.stream()
                .limit(MOST_ITEMS)
                .flatMap(each -> posts.read(each).stream())
                .toList();
        if (found.isEmpty()) {
            return new Reading.Unreadable("item \"" + item + "\" matches " + items.size()
                    + " times, but no match holds a text; mend the selector text");
        }
        return Reading.of(Ids.distinct(found));
    }

    /** What is wrong with the selectors, so that the owner reads it and not a stack trace. */
    private static Optional<String> mistake(SourceSpec spec) {
        if (!isWhole(spec) && spec.options().getOrDefault("item", "").isBlank()) {
            return Optional.of("a page of posts needs the option item: the CSS selector of one post");
        }
        return SELECTORS.stream()
                .flatMap(name -> mistake(name, spec.options().getOrDefault(name, "*")).stream())
                .findFirst();
    }

    private static Optional<String> mistake(String name, String selector) {
        try {
            Selector.selectFirst(selector, Jsoup.parse(""));
            return Optional.empty();
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return Optional.of(name + ": \"" + selector + "\" is not a CSS selector");
        }
    }

    /** Gives posts that share one address ids of their own. */
    private static final class Ids {
        private static List<Found> distinct(List<Found> found) {
            return found.stream()
                    .map(each -> each.guid().isPresent() || isOnly(each, found) ? each : withOwnId(each))
                    .toList();
        }

        private static boolean isOnly(Found one, List<Found> all) {
            return all.stream().filter(each -> each.url().equals(one.url())).count() == 1;
        }

        private static Found withOwnId(Found one) {
            return new Found(
                    Optional.of(Posts.id(one.author(), one.published(), one.title() + one.text())),
                    one.url(),
                    one.author(),
                    one.title(),
                    one.text(),
                    one.published(),
                    one.reach(),
                    one.stars(),
                    one.language());
        }
    }
}
