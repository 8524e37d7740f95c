package dev.vigie.scrapers.find;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.article.ArticleReader;
import dev.vigie.scrapers.fetch.Fetched;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.scrapers.reviews.PageReviews;
import dev.vigie.scrapers.rss.FeedReader;
import dev.vigie.scrapers.rss.FeedReading;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Looks at a site for what can be watched there; asks politely and for a few addresses only. */
public final class Discovery {
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
            + "application/feed+json, application/xml;q=0.9, */*;q=0.5";
    private static final List<String> USUAL_PATHS =
            List.of("feed", "rss.xml", "feed.xml", "atom.xml", "index.xml", "rss");
    private static final int DEEPEST = 512;
    private static final int MOST_FEEDS = 8;
    private static final int ARTICLE = 500;

    private final Fetcher fetcher;
    private final Natives natives;

    /** Proposes only kinds that there are. */
    public Discovery(Fetcher fetcher, Set<String> kinds) {
        this.fetcher = fetcher;
        this.natives = new Natives(Set.copyOf(kinds));
    }

    /** What speaks about a name, by searching; asks nobody. */
    public Discovered ofName(String name, Locale reader) {
        var query = URLEncoder.encode("\"" + name + "\"", StandardCharsets.UTF_8);
        var french = reader.getLanguage().equals("fr");
        var place = french ? "&hl=fr&gl=FR&ceid=FR:fr" : "&hl=en-GB&gl=GB&ceid=GB:en";
        var news = Proposal.of(
                "rss",
                "https://news.google.com/rss/search?q=" + query + place,
                "news that Google finds; its terms allow personal, non-commercial use only");
        return new Discovered(
                "", Stream.concat(Stream.of(news), natives.named(name).stream()).toList(), List.of());
    }

    /** What can be watched at an address. */
    public Discovered ofSite(String url) {
        return switch (fetcher.fetch(Ask.of(url, ACCEPT), Validators.NONE)) {
            case Fetched.Page(var answer, var _, var _) -> ofAnswer(answer);
            case Fetched.Refused(var reason) -> nothing(reason);
            case Fetched.Failed(var reason, var _) -> nothing(reason);
            case Fetched.Gone(var reason) -> nothing(reason);
            case Fetched.NotModified _ -> nothing(url + " answers that nothing has changed, although nobody asked");
        };
    }

    private static Discovered nothing(String because) {
        return new Discovered("", List.of(), List.of(because));
    }

    private Discovered ofAnswer(Answer answer) {
        var itself = feed(answer);
        if (itself.isPresent()) {
            return new Discovered("", List.of(itself.get()), List.of());
        }
        var html = answer.text();
        var page = Jsoup.parse(html, answer.url(), Parser.htmlParser().setMaxDepth(DEEPEST));
        var engine = Engine.of(page);
        var address = URI.create(answer.url());
        var proposals = new ArrayList<Proposal>();
        engine.ifPresent(known -> proposals.addAll(natives.of(known, address)));
        proposals.addAll(natives.of(address));
        proposals.addAll(feeds(page, engine, address));
        proposals.addAll(reviews(html, answer.url()));
        if (proposals.isEmpty() && ArticleReader.read(html, answer.url()).text().length() >= ARTICLE) {
            proposals.add(
                    Proposal.of("page", answer.url(), "the page itself is an article, told again when it changes"));
        }
        var notes = proposals.isEmpty()
                ? List.of("no feed, no reviews and no engine that Vigie knows; use kind page with selectors")
                : List.<String>of();
        return new Discovered(engine.map(Engine::title).orElse(""), proposals, notes);
    }

    private List<Proposal> feeds(Document page, Optional<Engine> engine, URI address) {
        var candidates = new LinkedHashSet<>(FeedLinks.on(page));
        engine.ifPresent(known -> known.feeds().forEach(path -> candidates.add(resolved(address, path))));
        var found = read(candidates);
        return found.isEmpty()
                ? read(USUAL_PATHS.stream()
                        .map(path -> resolved(address.resolve("/"), path))
                        .toList())
                : found;
    }

    /** Only what really is a feed is proposed, so each is fetched. */
    private List<Proposal> read(java.util.Collection<String> candidates) {
        return candidates.stream()
                .limit(MOST_FEEDS)
                .flatMap(candidate -> fetched(candidate).flatMap(Discovery::feed).stream())
                .distinct()
                .toList();
    }

    private Optional<Answer> fetched(String url) {
        return fetcher.fetch(Ask.of(url, ACCEPT), Validators.NONE) instanceof Fetched.Page page
                ? Optional.of(page.answer())
                : Optional.empty();
    }

    private static Optional<Proposal> feed(Answer answer) {
        return FeedReader.read(answer.body(), answer.headers(), Optional.of(answer.url()))
                        instanceof FeedReading.Read(var feed)
                ? Optional.of(Proposal.of(
                        "rss",
                        answer.url(),
                        "a feed of " + feed.entries().size() + " texts"
                                + feed.masthead()
                                        .title()
                                        .map(title -> ": " + title)
                                        .orElse("")))
                : Optional.empty();
    }

    private static List<Proposal> reviews(String html, String url) {
        var read = PageReviews.on(html, url);
        if (read.standing().isEmpty() && read.reviews().isEmpty()) {
            return List.of();
        }
        var average = read.standing()
                .map(standing -> ", average " + standing.value() + " of " + standing.best())
                .orElse("");
        return List.of(Proposal.of("reviews", url, "it states " + read.reviews().size() + " reviews" + average));
    }

    private static String resolved(URI base, String path) {
        return base.resolve(path.startsWith("?") ? base.getPath() + path : path).toString();
    }
}
