package dev.vigie.pages;

import dev.vigie.pages.alert.AlertPage;
import dev.vigie.pages.business.BusinessPage;
import dev.vigie.pages.business.PaperPage;
import dev.vigie.pages.template.JtealertGenerated;
import dev.vigie.pages.template.JtebusinessGenerated;
import dev.vigie.pages.template.JteguideGenerated;
import dev.vigie.pages.template.JtemessageGenerated;
import dev.vigie.pages.template.JtepaperGenerated;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;

/** Writes pages by the templates, which the build has turned into Java; whatever they are given is escaped. */
final class Templates {
    private Templates() {}

    static String alert(AlertPage page) {
        return written(output -> JtealertGenerated.render(output, null, page));
    }

    static String guide(GuidePage page) {
        return written(output -> JteguideGenerated.render(output, null, page));
    }

    static String business(BusinessPage page) {
        return written(output -> JtebusinessGenerated.render(output, null, page));
    }

    static String paper(PaperPage page) {
        return written(output -> JtepaperGenerated.render(output, null, page));
    }

    static String message(MessagePage page) {
        return written(output -> JtemessageGenerated.render(output, null, page));
    }

    private static String written(Consumer<HtmlTemplateOutput> template) {
        var text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
