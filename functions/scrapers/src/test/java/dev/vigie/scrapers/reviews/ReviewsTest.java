package dev.vigie.scrapers.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.SourceSpec;
import dev.vigie.mention.SourceId;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Reading;
import dev.vigie.source.Progress;
import dev.vigie.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    @Test
    void aPageThatStatesNothingIsUnreadableAndOneWithoutReviewsIsEmpty() {
        assertThat(read("<p>Avis</p>")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read("{\"@type\": \"Bakery\"}", true)).isEqualTo(new Reading.Empty());
    }

    @Test
    void ratingsComeOnOneScale() {
        var reading = (Reading.Mentions) read("""
                [{"@type": ["Thing", "https://schema.org/Review"], "author": [{"name": "A"}], "reviewBody": "x",
                  "reviewRating": {"ratingValue": "60", "bestRating": 100}},
                 {"@type": "UserReview", "description": "y", "reviewRating": {"ratingValue": "quatre"}},
                 {"@type": "Review", "reviewBody": "z", "reviewRating": [{"ratingValue": 3.5}]}]""", true);

        assertThat(reading.found())
                .extracting(found -> found.stars().orElse(-1.0))
                .containsExactly(3.0, -1.0, 3.5);
    }

    private static Reading read(String json, boolean script) {
        return read(script ? "<script type='application/ld+json'>" + json + "</script>" : json);
    }

    private static Reading read(String html) {
        var spec = new SourceSpec("reviews", "https://avis.example/x", Map.of(), SourceSpec.EVERY, Optional.empty());
        var source = new Source(SourceId.of(spec), spec, Progress.untried(Instant.EPOCH));
        return new Reviews()
                .read(source, new Answer(spec.address(), 200, Map.of(), html.getBytes(StandardCharsets.UTF_8)));
    }
}
