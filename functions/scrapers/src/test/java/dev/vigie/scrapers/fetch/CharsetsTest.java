package dev.vigie.scrapers.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    private static final String FRENCH = "Très déçu : pain brûlé à l'été, 3 € — « jamais plus »";

    @ParameterizedTest
    @CsvSource({
        "windows-1252, text/html; charset=utf-8",
        "windows-1252, text/html",
        "windows-1252, text/html; charset=iso-8859-1",
        "windows-1252, text/html; charset=nonsense",
        "UTF-8, text/html; charset=utf-8",
        "UTF-8, text/html; charset=iso-8859-1",
        "UTF-8, text/html",
        "ISO-8859-15, text/html; charset=\"ISO-8859-15\"",
        "UTF-16LE, text/html; charset=utf-16le"
    })
    void accentsSurviveRightAndWrongDeclarations(String real, String declared) {
        var text = real.equals("ISO-8859-15") ? "Très déçu, 3 €" : FRENCH;

        var decoded = Charsets.decode(text.getBytes(Charset.forName(real)), Optional.of(declared));

        assertThat(decoded.text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkWinsAndIsTakenAway() {
        var utf8 = ("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_8);
        var utf16 = ("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Charsets.decode(utf8, Optional.of("text/xml; charset=iso-8859-1"))
                        .text())
                .isEqualTo(FRENCH);
        assertThat(Charsets.decode(utf16, Optional.of("text/xml; charset=utf-8"))
                        .text())
                .isEqualTo(FRENCH);
    }

    @Test
    void theDocumentsOwnDeclarationCounts() {
        var xml = "<?xml version='1.0' encoding='koi8-r'?><rss>Привет</rss>";
        var html = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">Привет";

        assertThat(Charsets.decode(xml.getBytes(Charset.forName("koi8-r")), Optional.of("text/xml"))
                        .text())
                .isEqualTo(xml);
        assertThat(Charsets.decode(html.getBytes(Charset.forName("windows-1251")), Optional.empty())
                        .text())
                .isEqualTo(html);
    }

    @Test
    void oneBrokenByteDoesNotSpoilALongText() {
        var body = (FRENCH + "?").getBytes(StandardCharsets.UTF_8);
        body[body.length - 1] = (byte) 0xe9;

        assertThat(Charsets.decode(body, Optional.empty()).text()).isEqualTo(FRENCH + "\ufffd");
    }

    @Property(tries = 200)
    void anyBytesAreReadAsSomeText(@ForAll byte[] body, @ForAll String type) {
        assertThat(Charsets.decode(body, Optional.of("text/html; charset=" + type))
                        .text())
                .isNotNull();
    }

    @Property(tries = 200)
    void anyTextInUtf8IsReadAsItIs(@ForAll String text) {
        var whole = new String(("été " + text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(Charsets.decode(whole.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .text())
                .isEqualTo(whole);
    }
}
