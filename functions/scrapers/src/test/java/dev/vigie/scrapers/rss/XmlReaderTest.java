package dev.vigie.scrapers.rss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XmlReaderTest {
    @Test
    void aStrayAngleOrAmpersandIsALetter() {
        assertThat(XmlReader.read("<a>1 < 2 & 3 > 2 &eacute;&#233;&amp;lt;</a>", "")
                        .words())
                .isEqualTo("1 < 2 & 3 > 2 éé&lt;");
    }

    @Test
    void attributesNeedNoQuotesAndNoValue() {
        // given
        var link = XmlReader.read("<link href=http://x.test/?a=1&amp;b=2 rel='self' x/>", "")
                .children()
                .getFirst();

        // then
        assertThat(link.attribute("HREF")).contains("http://x.test/?a=1&b=2");
        assertThat(link.attribute("rel")).contains("self");
        assertThat(link.isShut()).isTrue();
    }

    @Test
    void aPrefixMeansWhatItIsDeclaredToMean() {
        // given
        var top = XmlReader.read(
                        "<f:feed xmlns:f='http://www.w3.org/2005/Atom'><f:title>A</f:title><dc:date>B</dc:date></f:feed>",
                        "")
                .children()
                .getFirst();

        // then
        assertThat(top.name()).isEqualTo("atom:feed");
        assertThat(top.children()).extracting(Node::name).containsExactly("atom:title", "dc:date");
    }

    @Test
    void anEndThatNothingBeganIsPassedOver() {
        assertThat(XmlReader.read("<a><b>1</c></b>2</a>3", "").children())
                .extracting(Node::words)
                .containsExactly("12");
    }

    @Property(tries = 500)
    void whateverComesIsReadAsJsoupReadsIt(@ForAll("soup") List<String> pieces) {
        // given
        var text = String.join("", pieces);

        // then
        assertThat(XmlReader.read(text, "").words())
                .isEqualTo(Jsoup.parse(text, "", Parser.xmlParser()).wholeText());
    }

    @Provide
    Arbitrary<List<String>> soup() {
        return Arbitraries.of(
                        "<a>",
                        "</a>",
                        "<b x=1>",
                        "</b >",
                        "<c/>",
                        "words",
                        " ",
                        "&amp;",
                        "&#x41;",
                        "&#128;",
                        "&nosuch;",
                        "&",
                        "< ",
                        "<![CDATA[<x>&amp;]]>",
                        "<!-- - -->",
                        "<?pi x?>",
                        "é",
                        "</d>",
                        "&nbsp;",
                        "<i q='>'>")
                .list()
                .ofMaxSize(40);
    }
}
