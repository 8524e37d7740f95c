package dev.vigie.scrapers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaCharsetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=koi8-r>",
                "<!-- <meta charset=utf-8> --><META CHARSET='koi8-r'>",
                "<p title='<meta charset=utf-8>'><meta charset=koi8-r>",
                "<meta content='text/html; charset = koi8-r' http-equiv=Content-Type>",
            })
    void findsWhatAnElementSays(String head) {
        assertThat(MetaCharset.in(head)).contains("koi8-r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<!--",
                "<meta charset=koi8-r",
                "<!-- <meta charset=koi8-r>",
                "<meta content='text/html; charset=koi8-r' name=description>",
                "<metal charset=koi8-r>",
            })
    void overlooksWhatIsNoElement(String head) {
        assertThat(MetaCharset.in(head)).isEmpty();
    }
}
