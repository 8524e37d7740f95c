package dev.vigie.bench.hostile;

import dev.vigie.bench.detect.Shop;
import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Replay;
import dev.vigie.local.command.Terminal;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.message.HtmlMail;
import dev.vigie.message.Messages;
import dev.vigie.score.LearnedScorer;
import dev.vigie.score.ScoredMention;
import dev.vigie.scrapers.article.ArticleReader;
import dev.vigie.scrapers.dates.WrittenDate;
import dev.vigie.scrapers.html.SafeHtml;
import dev.vigie.scrapers.reviews.PageReviews;
import dev.vigie.scrapers.rss.FeedReader;
import dev.vigie.scrapers.rss.FeedReading;
import dev.vigie.store.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Every door that a string fits through. */
public final class Doors {
    private static final String URL = "https://forum.example.com/t/1";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)\\s*(javascript|vbscript|data|file|blob|jar|view-source):.*", Pattern.DOTALL);

    private static final Instant NOW = Instant.parse("2026-03-04T17:00:00Z");

    private final LearnedScorer scorer = LearnedScorer.shipped();
    private final ProfileReader profiles = new ProfileReader(Set.of("rss"));

    public List<Door> all() {
        var all = new ArrayList<Door>();
        all.add(Door.of("a whole feed", text -> feed(text)));
        all.add(Door.of(
                "a feed's texts",
                text -> feed("<rss version='2.0'><channel><title>" + text + "</title><item><title>"
                        + text + "</title><link>" + text + "</link><description><![CDATA[" + text
                        + "]]></description><pubDate>" + text + "</pubDate></item></channel></rss>")));
        all.add(Door.of(
                "a JSON feed",
                text -> feed(Json.write(Map.of(
                        "version",
                        "https://jsonfeed.org/version/1.1",
                        "title",
                        text,
                        "items",
                        List.of(Map.of(
                                "id",
                                text,
                                "url",
                                text,
                                "title",
                                text,
                                "content_html",
                                text,
                                "date_published",
                                text)))))));
        all.add(Door.in("a page with an article", text -> ArticleReader.read(page(text), URL)));
        all.add(Door.in(
                "a page with reviews",
                text -> PageReviews.on(
                        page(text) + "<script type='application/ld+json'>" + text
                                + "</script><div itemscope itemtype='http://schema.org/Review'>"
                                + "<span itemprop='author'>" + text + "</span><span itemprop='reviewBody'>" + text
                                + "</span></div>",
                        URL)));
        all.add(Door.in("a date", text -> WrittenDate.read(text, ZoneOffset.UTC, Instant.EPOCH)));
        all.add(Door.of("cleaned markup", text -> markup(SafeHtml.of(text, UnaryOperator.identity()))));
        all.add(Door.in("a profile", text -> profiles.read(text)));
        all.add(Door.in(
                "a profile's name",
                text -> profiles.read("business: fournil\nname: " + Json.write(text)
                        + "\nwatch: {any: [" + Json.write(text) + "]}\nsources: [{rss: " + Json.write(text)
                        + "}]\ncontacts: [{name: "
                        + Json.write(text) + ", email: " + Json.write(text) + "}]\n")));
        all.add(Door.in("the scorer", text -> scorer.scoreAsOurs(content(text), Optional.empty())));
        all.add(Door.in(
                "the matcher",
                text -> scorer.score(
                        content(text),
                        new Watch(List.of(name(text), "Le Fournil"), Optional.empty(), List.of(name(text))),
                        Optional.empty())));
        all.add(Door.of("messages", this::messages));
        all.add(Door.of(
                "the terminal", text -> CONTROL.matcher(Terminal.clean(text)).find() ? "a control character" : ""));
        all.add(Door.of("a line of JSON", text -> {
            var line = Json.write(Map.of("text", text));
            return line.contains("\n") || line.contains("\r") ? "a line break" : "";
        }));
        return all;
    }

    private static String feed(String text) {
        return switch (FeedReader.read(text.getBytes(StandardCharsets.UTF_8), Map.of(), Optional.of(URL))) {
            case FeedReading.NoFeed _ -> "";
            case FeedReading.Read(var feed) ->
                feed.entries().stream()
                        .flatMap(entry ->
                                Stream.concat(entry.text().summary().stream(), entry.text().contents().stream()))
                        .map(Doors::markup)
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse("");
        };
    }

    /** Whether markup that a reader would show holds anything that acts. */
    private static String markup(String html) {
        var page = Jsoup.parseBodyFragment(html);
        for (var element : page.body().getAllElements()) {
            if (element.normalName().matches("script|iframe|object|embed|base|meta|link|style|svg|math")) {
                return "<" + element.normalName() + ">";
            }
            for (var attribute : element.attributes()) {
                var name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on") && element != page.body()
                        || name.equals("style")
                                && attribute.getValue().matches("(?is).*(url|expression|import|position).*")
                        || name.matches("srcdoc|formaction|action")) {
                    return name;
                }
                if ((name.equals("href") || name.equals("src"))
                        && ACTIVE.matcher(attribute.getValue()).matches()) {
                    return name + "=" + attribute.getValue();
                }
            }
        }
        return "";
    }

    private static String page(String text) {
        return "<html><head><title>" + text + "</title><meta name=author content='" + text
                + "'></head><body><article><h1>" + text + "</h1><p>" + text + "</p><p>" + text.repeat(3) + "</p><time>"
                + text + "</time></article></body></html>";
    }

    /** A profile's names are a few words. */
    private static String name(String text) {
        return "a" + (text.length() > 200 ? text.substring(0, 200) : text);
    }

    private static Content content(String text) {
        return new Content(URL, text, "", text.isBlank() ? "." : text, Optional.empty());
    }

    /** As name of the business and of the person, and as what was said. */
    private String messages(String text) {
        var name = name(text);
        var business = new Business(
                Shop.ID,
                name,
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of("Le Fournil"), Optional.empty(), List.of()),
                List.of(),
                new Team(
                        List.of(new Contact(
                                name,
                                Set.of(),
                                Optional.of("+33600000001"),
                                Optional.of("a@example.com"),
                                Optional.empty())),
                        List.of(name),
                        Optional.empty()),
                new Thresholds(Thresholds.Sensitivity.NERVOUS));
        var owed = new ArrayList<Alert>();
        var replay = new Replay(business, NOW, owed::add, _ -> {});
        for (var number = 0; number < 3; number++) {
            replay.hear(said(
                    "J'ai été malade, mon fils est à l'hôpital depuis " + number + " jours " + text,
                    NOW.plusSeconds(600L * number)));
        }
        for (var alert : owed) {
            var written = Messages.compose(alert, business, "https://vigie.example/a/abcdefghijklmnopqrstuv")
                    .text();
            if (!written.subject().matches("[ -~]{1,100}")) {
                return "subject: " + written.subject();
            }
            if (CONTROL.matcher(written.sms()).find()
                    || CONTROL.matcher(written.body()).find()) {
                return "a control character";
            }
            if (!written.sms().endsWith("https://vigie.example/a/abcdefghijklmnopqrstuv")
                    || written.sms().length() > 160) {
                return "sms: " + written.sms();
            }
            var mail = Jsoup.parse(HtmlMail.of(written.subject(), written.body(), "fr"));
            if (!mail.select("script, iframe, object, form, img, svg").isEmpty()) {
                return "mail: " + mail.select("script, iframe, object, form, img, svg");
            }
        }
        return owed.isEmpty() ? "nobody was told" : "";
    }

    private ScoredMention said(String text, Instant at) {
        var source = new SourceId("bench");
        var content = new Content(URL + "/" + at.getEpochSecond(), "client" + at, "", text, Optional.empty());
        var mention = new Mention(
                Shop.ID,
                MentionId.of(source, Optional.empty(), content.url()),
                new Origin(source, "reviews", dev.vigie.business.Channel.REVIEW),
                content,
                at,
                at,
                new Reach(0, 0));
        return new ScoredMention(mention, scorer.scoreAsOurs(content, Optional.empty()));
    }
}
