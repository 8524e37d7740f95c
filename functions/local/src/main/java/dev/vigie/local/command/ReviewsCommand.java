package dev.vigie.local.command;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.reviews.PageReviews;
import dev.vigie.scrapers.reviews.PageReviews.Standing;
import dev.vigie.scrapers.reviews.Review;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie reviews}: which ratings and reviews a page states. */
@Command(
        name = "reviews",
        mixinStandardHelpOptions = true,
        description =
                "Reads the ratings and reviews that a web page states for search engines (JSON-LD, microdata, RDFa,"
                        + " microformats), from standard input or from many saved pages with --batch, and prints them as JSON.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  curl -s https://example.com/shop | vigie reviews --url https://example.com/shop",
            "  echo '{\"file\":\"shop.html\",\"url\":\"https://example.com/shop\",\"headers\":{}}' | vigie reviews --batch"
        })
final class ReviewsCommand implements Callable<Integer> {
    @Option(
            names = "--batch",
            description = "JSON lines {\"file\",\"url\",\"headers\"} in, one JSON line each out, in order.")
    private boolean batch;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page came from.")
    @Nullable
    private String url;

    @Option(
            names = "--header",
            paramLabel = "NAME=VALUE",
            description = "A header it came with, such as Content-Type=text/html.")
    private Map<String, String> headers = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        var pages = new SavedPages(ReviewsCommand::told);
        return batch ? pages.many(System.in) : pages.one(System.in, Optional.ofNullable(url), headers);
    }

    private static Object told(Answer page) {
        var read = PageReviews.on(page.text(), page.url());
        return new Told(
                read.standing().map(Standing::name),
                read.standing().map(Standing::value),
                read.standing().map(Standing::best),
                read.standing().flatMap(Standing::count),
                read.reviews().stream().map(One::of).toList());
    }

    /** Ratings are on the page's own scale, as {@code bestRating} names it. */
    private record Told(
            Optional<String> name,
            Optional<Double> ratingValue,
            Optional<Double> bestRating,
            Optional<Integer> ratingCount,
            List<One> reviews) {}

    private record One(String author, Optional<Double> rating, Optional<String> date, String body, String title) {
        static One of(Review review) {
            return new One(
                    review.author(),
                    review.rating(),
                    review.published().map(Instant::toString),
                    review.text(),
                    review.title());
        }
    }
}
