package dev.vigie.scrapers.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "' HTTP://Example.ORG/a b ', http://example.org/a%20b",
        "https://example.org/café?q=pâté&r=1#haut, https://example.org/caf%C3%A9?q=p%C3%A2t%C3%A9&r=1",
        "https://münchen.example/x, https://xn--mnchen-3ya.example/x",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/a%20b, https://example.org/a%20b",
        "https://example.org:8443/x|y, https://example.org:8443/x%7Cy",
        "http://[2606:4700::1]:80/, http://[2606:4700::1]:80/"
    })
    void writtenAddressesBecomeProperOnes(String written, String proper) throws Forbidden {
        assertThat(WebAddress.parse(written)).isEqualTo(URI.create(proper));
    }

    @Test
    void linksLeadWhereABrowserWouldGo() throws Forbidden {
        var base = URI.create("https://example.org/a/b");

        assertThat(WebAddress.resolve(base, "c d")).isEqualTo(URI.create("https://example.org/a/c%20d"));
        assertThat(WebAddress.resolve(base, "/c")).isEqualTo(URI.create("https://example.org/c"));
        assertThat(WebAddress.resolve(base, "//other.org/c")).isEqualTo(URI.create("https://other.org/c"));
        assertThat(WebAddress.resolve(base, "?page=2")).isEqualTo(URI.create("https://example.org/a/?page=2"));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org",
        "javascript:alert(1)",
        "example.org",
        "http://",
        "http://a:b@example.org/",
        "http://a b/"
    })
    void otherThingsAreRefused(String written) {
        assertThatThrownBy(() -> WebAddress.parse(written)).isInstanceOf(Forbidden.class);
    }

    @Property(tries = 300)
    void noTextMakesItStumble(@ForAll String host, @ForAll String path) {
        try {
            assertThat(WebAddress.parse("https://" + host + "/" + path).getHost())
                    .isNotBlank();
        } catch (Forbidden e) {
            assertThat(e).hasMessageContaining("address");
        }
    }
}
