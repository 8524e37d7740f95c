package dev.vigie.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlMailTest {
    @Test
    void onlyOurOwnLinesHoldALink() {
        var body = """
                VIGIE ALERTE Le Fournil

                https://vigie.example/a/x
                Passer la main : https://vigie.example/a/x#ending
                - avis.example, hier https://evil.example/#acts
                  <a href="https://evil.example">ici</a> https://evil.example
                """;

        var html = HtmlMail.of("VIGIE", body, "fr");

        assertThat(html)
                .containsOnlyOnce("href=\"https://vigie.example/a/x\"")
                .containsOnlyOnce("href=\"https://vigie.example/a/x#ending\"")
                .doesNotContain("href=\"https://evil")
                .contains("&lt;a href=&quot;https://evil.example&quot;&gt;ici");
    }
}
