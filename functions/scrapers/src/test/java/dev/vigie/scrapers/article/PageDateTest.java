package dev.vigie.scrapers.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {
    private static final String URL = "https://courrier.example/a/1";

    @Test
    void theDayOfPublicationGoesBeforeTheDayOfChange() {
        assertThat(date("<meta property='article:modified_time' content='2026-12-01T10:00:00Z'>"
                        + "<meta property='article:published_time' content='2026-11-20T18:30:00+01:00'>"))
                .isEqualTo("2026-11-20T18:30+01:00");
        assertThat(date("<meta name=lastmod content=2026-12-01>")).isEqualTo("2026-12-01T00:00Z");
    }

    @Test
    void itIsReadFromJsonLdTimeElementsAndClasses() {
        assertThat(
                        date(
                                "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"datePublished\":\"2024-05-06\"}</script>"))
                .startsWith("2024-05-06");
        assertThat(date("<p>Le 3 mai 2020.<time datetime='2024-05-06T10:00'>hier</time>"))
                .startsWith("2024-05-06");
        assertThat(date("<p>3.4.2019</p><span class=post-date>6. Mai 2024</span>"))
                .startsWith("2024-05-06");
    }

    @Test
    void theAddressTellsWhereThePageDoesNot() {
        assertThat(date("<p>x", "https://courrier.example/2024/05/06/malades.html"))
                .startsWith("2024-05-06");
    }

    @Test
    void aDateBesideACommentIsNotThePages() {
        assertThat(date("<div class=comments><time datetime=2025-01-01></time></div><time datetime=2024-05-06></time>"))
                .startsWith("2024-05-06");
    }

    @Test
    void theDayIsTheOneThatReadersSee() {
        var late = "<meta property='article:published_time' content='2024-05-05T23:10:00Z'>";

        assertThat(date(late + "<p class=date>6 mai 2024 à 01:10</p>")).startsWith("2024-05-06");
        assertThat(OffsetDateTime.parse(date(late + "<p class=date>6 mai 2024</p>"))
                        .toInstant())
                .isEqualTo("2024-05-05T23:10:00Z");
        assertThat(date(late)).startsWith("2024-05-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publié le 12 août 2021 à 14h | 2021-08-12",
                "le 1er février 2020 | 2020-02-01",
                "March 12th, 2024 by Ann | 2024-03-12",
                "12 Mar 2024 | 2024-03-12",
                "Mittwoch, 3. März 2021 | 2021-03-03",
                "Stand: 05.11.2021 | 2021-11-05",
                "5.11.21, 10 Uhr | 2021-11-05",
                "el 7 de enero de 2019 | 2019-01-07",
                "7 gennaio 2019 | 2019-01-07",
                "2020/02/29 | 2020-02-29",
                "2021年3月4日 | 2021-03-04",
                "13/02/2020 | 2020-02-13",
            })
    void daysAreReadInManyLanguages(String text, String day) {
        assertThat(DayText.first(text, false).map(Object::toString)).hasValue(day);
    }

    @Test
    void americansWriteTheMonthFirst() {
        assertThat(DayText.first("02/03/2020", true).map(Object::toString)).hasValue("2020-02-03");
        assertThat(DayText.first("02/03/2020", false).map(Object::toString)).hasValue("2020-03-02");
        assertThat(DayText.first("1.2.3.4 or 99.99.2020 or 31.2.2020 or room 12", true))
                .isEmpty();
    }

    private static String date(String html) {
        return date(html, URL);
    }

    private static String date(String html, String url) {
        return ArticleReader.read(html, url).published().map(Object::toString).orElse("none");
    }
}
