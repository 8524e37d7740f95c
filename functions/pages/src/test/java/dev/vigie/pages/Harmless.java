package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;

/** Whether a page holds only elements, addresses and forms of our own making. */
final class Harmless {
    private Harmless() {}

    static void check(Document page) {
        assertThat(page.select("script, img, iframe, object, embed, base, link, foreignObject, svg svg"))
                .isEmpty();
        assertThat(page.select("form").eachAttr("action")).allMatch(action -> action.startsWith("/a/"));
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWithIgnoringCase("on")
                        .isNotIn("style", "srcdoc");
            }
        }
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.matches("(/|#|https?://).*"));
    }
}
