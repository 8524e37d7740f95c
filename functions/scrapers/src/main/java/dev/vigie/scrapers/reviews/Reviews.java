package dev.vigie.scrapers.reviews;

import dev.vigie.mention.Digest;
import dev.vigie.mention.Reach;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;

/** Customer reviews on any page that states them as schema.org Review in any syntax: {@code reviews: https://…}. */
public final class Reviews implements Scraper {
    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    @Override
    public String kind() {
        return "reviews";
    }

    @Override
    public List<Ask> plan(Source source) {
        return List.of(Ask.of(source.spec().address(), ACCEPT));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        var page = PageReviews.on(answer.text(), answer.url());
        if (!page.states()) {
            return new Reading.Unreadable(
                    "the page states nothing for search engines, so it has no reviews that can be read;"
                            + " use kind page with selectors");
        }
        var language = Optional.ofNullable(source.spec().options().get("language"));
        var average = Average.of(page.standing(), source.progress().cursor());
        var found = Stream.concat(
                        average.fall().map(fall -> fall.told(answer.url(), language)).stream(),
                        page.reviews().stream().flatMap(review -> found(review, answer.url(), language).stream()))
                .toList();
        // With nothing found, too: an empty reading would forget the average.
        return average.remembered().isPresent() ? new Reading.Mentions(found, average.remembered()) : Reading.of(found);
    }

    private static Optional<Found> found(Review review, String page, Optional<String> language) {
        if (review.title().isBlank() && review.text().isBlank()) {
            return Optional.empty();
        }
        var url = review.url().map(link -> StringUtil.resolve(page, link)).filter(link -> link.startsWith("http"));
        var guid = review.id().or(review::url).orElseGet(() -> contentId(review));
        return Optional.of(new Found(
                Optional.of(guid),
                url.orElse(page),
                review.author(),
                review.title(),
                review.text(),
                review.published(),
                Reach.UNKNOWN,
                review.stars(),
                language.or(review::language)));
    }

    private static String contentId(Review review) {
        var date = review.published().map(Instant::toString).orElse("");
        return Digest.of(review.author(), date, review.title(), review.text());
    }
}
