package dev.vigie.pages.guide;

import dev.vigie.pages.words.Language;
import dev.vigie.pages.words.Typography;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the words of a guide: well set, guide ids as links, source keys small. */
final class GuideText implements NodeRenderer {
    /** A guide's id, such as G07, or the keys of sources, such as [S47]. */
    private static final Pattern MARKED = Pattern.compile("\\bG[0-2]\\d\\b|(?: ?\\[[SL]\\d+[a-z]?])+");

    private final HtmlWriter html;
    private final Language language;
    private final Function<String, Optional<String>> guideLink;

    GuideText(HtmlNodeRendererContext context, Language language, Function<String, Optional<String>> guideLink) {
        this.html = context.getWriter();
        this.language = language;
        this.guideLink = guideLink;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        var text = Typography.set(((Text) node).getLiteral(), language);
        var marked = MARKED.matcher(text);
        var from = 0;
        while (marked.find()) {
            html.text(text.substring(from, marked.start()));
            write(marked.group());
            from = marked.end();
        }
        html.text(text.substring(from));
    }

    private void write(String mark) {
        if (!mark.startsWith("G")) {
            html.raw("<small class=\"key\">");
            html.text("\u00a0" + mark.replaceAll("[\\[ ]", "").replace("]", " ").strip());
            html.raw("</small>");
            return;
        }
        var link = guideLink.apply(mark);
        link.ifPresent(href -> html.tag("a", Map.of("href", href)));
        html.text(mark);
        link.ifPresent(_ -> html.tag("/a"));
    }
}
