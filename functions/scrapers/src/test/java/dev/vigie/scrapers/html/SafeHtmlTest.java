package dev.vigie.scrapers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prix < 5 et <3                              | Prix < 5 et <3",
                "<b>Bon</b> accueil                          | <b>Bon</b> accueil",
                "<B>Bon                                      | <b>Bon",
                "un<script>alert(1)</script> mot             | un mot",
                "un<script>alert(1)                          | un",
                "<style>p{}</style>mot                       | mot",
                "<iframe src=//x.test>mot</iframe>           | mot",
                "<img src=a.png onerror=alert(1)>            | <img src=\"a.png\" />",
                "<a href=\"javascript:x\">mot</a>            | <a>mot</a>",
                "<a href=\"&#106;ava&#x09;script:x\">mot</a> | <a>mot</a>",
                "<a href=' jav\tascript:x'>mot</a>           | <a>mot</a>",
                "<p title='a\"b<c'>mot</p>                   | <p title=\"a&quot;b&lt;c\">mot</p>",
                "mot<!-- rien -->s                           | mots",
                "mot <a href=\"                              | mot",
                "<p style='color:red; width:expression(1)'>a | <p style=\"color:red;\">a",
                "<<b>a</b>                                   | &lt;<b>a</b>",
            })
    void keepsWhatFormatsAndNothingThatActs(String html, String safe) {
        // when
        var cleaned = SafeHtml.of(html, UnaryOperator.identity());

        // then
        assertThat(cleaned).isEqualTo(safe);
    }

    @Test
    void aRelativeLinkIsResolved() {
        // when
        var cleaned = SafeHtml.of("<a href=\"/avis\">avis</a>", link -> "https://example.com" + link);

        // then
        assertThat(cleaned).isEqualTo("<a href=\"https://example.com/avis\">avis</a>");
    }

    @Property
    void whateverIsGluedTogetherABrowserFindsNothingThatActs(@ForAll("pieces") String html) {
        // when
        var body = Jsoup.parse(SafeHtml.of(html, UnaryOperator.identity())).body();

        // then
        assertThat(body.select("script, style, iframe, object, embed, svg, math, link, meta, base"))
                .isEmpty();
        assertThat(body.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || (!attribute.getKey().equals("title") // shown, never followed
                                        && attribute
                                                .getValue()
                                                .toLowerCase(Locale.ROOT)
                                                .contains("javascript:"))));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "\"",
                        "'",
                        "/",
                        "=",
                        " ",
                        "a",
                        "<script",
                        "</script>",
                        "<img",
                        " src=",
                        " onerror=",
                        "x:",
                        "javascript:",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<svg",
                        "<style>",
                        "<textarea>",
                        "</textarea>",
                        "<noscript>",
                        "&lt;",
                        "&#106;avascript:",
                        "<a href=",
                        "<p title=\"",
                        "<!",
                        "<?",
                        "\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
