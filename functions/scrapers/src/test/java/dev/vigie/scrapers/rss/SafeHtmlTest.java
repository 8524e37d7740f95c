package dev.vigie.scrapers.rss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<script>alert(1)</script>b",
                "a<img src=x onerror=alert(1)>b",
                "a<a href='java\tscript:alert(1)'>b</a>",
                "a<iframe src='data:text/html,<script>alert(1)</script>'></iframe>b",
                "a<svg><script>alert(1)</script></svg>b",
                "a<style>@import 'javascript:alert(1)'</style>b",
                "a<math><mi xlink:href='javascript:alert(1)'>b</mi></math>",
                "a<b style='background:url(javascript:alert(1))'>b</b>",
                "a<form action='javascript:alert(1)'><input></form>b",
                "a<<script>script>alert(1)<</script>/script>b"
            })
    void nothingThatRunsIsLeft(String html) {
        var clean = SafeHtml.clean(html, "https://example.org/");

        assertThat(clean)
                .startsWith("a")
                .doesNotContainIgnoringCase("<script", "onerror", "<iframe", "<style", "style=", "<form");
        assertThat(clean.replaceAll("<[^>]*>", "")).contains("b");
        assertThat(clean).doesNotContainPattern("<[^>]*(?i:javascript|data):");
    }

    @Test
    void whatIsHarmlessStaysAndItsLinksLeadSomewhere() {
        assertThat(SafeHtml.clean("<p>Un <b>bon</b> <a href=\"https://example.org/a\">pain</a>", ""))
                .isEqualTo("<p>Un <b>bon</b> <a href=\"https://example.org/a\">pain</a></p>");
    }

    @Test
    void anEmptyFrameDoesNotSwallowWhatFollows() {
        assertThat(SafeHtml.clean("safe <iframe src=\"x\"/>description", "")).isEqualTo("safe description");
    }

    @Test
    void plainTextIsLeftAlone() {
        assertThat(SafeHtml.clean("3 < 5 & 7", "")).isEqualTo("3 < 5 & 7");
    }
}
