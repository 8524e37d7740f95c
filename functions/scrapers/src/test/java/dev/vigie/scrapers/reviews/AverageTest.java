package dev.vigie.scrapers.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.scrapers.reviews.PageReviews.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AverageTest {
    @Test
    void theFirstAverageIsOnlyRemembered() {
        assertThat(seen(4.4, Optional.empty())).isEqualTo(new Average(Optional.of("4.4000"), Optional.empty()));
    }

    @Test
    void aFallOfATenthIsToldOnceWithTheNewAverageAsStars() {
        var fallen = seen(4.3, Optional.of("4.4000"));
        var again = seen(4.3, fallen.remembered());

        var told = fallen.fall().orElseThrow().told("https://avis.example/f", Optional.of("fr"));
        assertThat(told.title()).isEqualTo("La note moyenne baisse : 4,4 → 4,3 / 5");
        assertThat(told.text()).isEqualTo("Le Fournil, 212 avis");
        assertThat(told.stars()).hasValue(4.3);
        assertThat(again.fall()).isEmpty();
    }

    @Test
    void smallFallsAddUpAndARiseIsRemembered() {
        var little = seen(4.35, Optional.of("4.4000"));

        assertThat(little).isEqualTo(new Average(Optional.of("4.4000"), Optional.empty()));
        assertThat(seen(4.29, little.remembered()).fall()).isPresent();
        assertThat(seen(4.6, little.remembered()).remembered()).hasValue("4.6000");
    }

    @Test
    void aPageThatShowsNoAverageTodayIsNotForgotten() {
        assertThat(Average.of(Optional.empty(), Optional.of("4.4000")).remembered())
                .hasValue("4.4000");
    }

    @Test
    void ratingsOnAnotherScaleAreCompared() {
        var outOfTen = Optional.of(new Standing("", 8.0, 10, Optional.empty()));

        var fall = Average.of(outOfTen, Optional.of("4.4000")).fall().orElseThrow();

        assertThat(fall.told("https://avis.example/f", Optional.empty()).title())
                .isEqualTo("The average rating falls: 4.4 → 4.0 / 5");
    }

    private static Average seen(double value, Optional<String> cursor) {
        return Average.of(Optional.of(new Standing("Le Fournil", value, 5, Optional.of(212))), cursor);
    }
}
