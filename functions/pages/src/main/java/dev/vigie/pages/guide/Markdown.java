package dev.vigie.pages.guide;

import dev.vigie.pages.words.Language;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a guide's text into HTML: markup within it is shown, not obeyed; other guides that it names become links. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern SAFE = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    private final HtmlRenderer renderer;

    /** @param guideLink where the guide of an id is, if there is one */
    public Markdown(Language language, Function<String, Optional<String>> guideLink) {
        renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new GuideText(context, language, guideLink))
                .attributeProviderFactory(_ -> (node, _, attributes) -> {
                    if (node instanceof Link link) {
                        markAsForeign(link, attributes);
                    }
                })
                .build();
    }

    /** The text as HTML that may stand in a page as it is. */
    public Content html(String markdown) {
        var html = renderer.render(PARSER.parse(markdown));
        return output -> output.writeContent(html);
    }

    private static void markAsForeign(Link link, Map<String, String> attributes) {
        attributes.put("rel", "noopener noreferrer nofollow");
        if (!SAFE.matcher(link.getDestination()).matches()) {
            attributes.remove("href");
        }
    }
}
