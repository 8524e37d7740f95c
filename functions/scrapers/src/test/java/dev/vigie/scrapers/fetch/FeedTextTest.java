package dev.vigie.scrapers.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextTest {
    @ParameterizedTest
    @CsvSource({
        // declared in HTTP, type, in XML, really, believed
        "application/xml; charset=koi8-r, utf-8, koi8-r, koi8-r",
        "application/xml, koi8-r, koi8-r, koi8-r",
        "text/xml, koi8-r, koi8-r, koi8-r",
        "text/xml; charset=us-ascii, koi8-r, koi8-r, koi8-r",
        "text/xml; charset=nonsense, utf-8, utf-8, utf-8",
        "application/xml; charset=iso-8859-1, utf-8, utf-8, utf-8",
        "application/rss+xml, utf-16, utf-8, utf-8",
        "application/rss+xml, gb2312, gb18030, gb18030",
    })
    void believesWhatTheBytesAgreeWith(String type, String declared, String real, String believed) {
        // given
        var text = "<?xml version='1.0' encoding='" + declared + "'?><rss>привет, привет</rss>";

        // when
        var read = FeedText.of(text.getBytes(Charset.forName(real)), Optional.of(type), true);

        // then
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.encoding()).isEqualTo(believed);
    }
}
