package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Bon pain                                  | Bon pain",
                "<p>Un</p><p>Deux <b>trois</b></p>         | Un/Deux trois",
                "Un<br>Deux<br/><br/>Trois                 | Un/Deux/Trois",
                "Pain &amp; vin &eacute;t&eacute;          | Pain & vin été",
                "3 < 4 et I <3 U                           | 3 < 4 et I <3 U",
                "a<script>alert(1)</script>b<style>x</style> | ab",
                "a&nbsp;&nbsp; b                           | a b",
                "<ul><li>Un<li>Deux</ul>                   | Un/Deux",
            })
    void onlyWhatAPersonReadsIsLeft(String html, String text) {
        assertThat(PlainText.of(html).replace('\n', '/')).isEqualTo(text);
    }

    @Property(tries = 300)
    void noTextMakesItStumbleAndTwiceIsAsOnce(@ForAll String html) {
        var text = PlainText.of(html);

        assertThat(text).isEqualTo(text.strip()).doesNotContain("\n\n");
    }
}
