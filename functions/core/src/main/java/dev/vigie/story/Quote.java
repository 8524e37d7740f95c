package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.vigie.mention.Content;
import java.util.regex.Pattern;

/** The words of a story as people are shown them. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Quote(String url, String excerpt) {
    private static final int LENGTH = 140;
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

    public static Quote of(Content content) {
        var text = (content.text().isBlank() ? content.title() : content.text()).strip();
        text = SPACES.matcher(text).find() ? SPACES.matcher(text).replaceAll(" ") : text;
        if (text.length() <= LENGTH) {
            return new Quote(content.url(), text);
        }
        var end = text.lastIndexOf(' ', LENGTH - 1);
        var cut = end < LENGTH / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, LENGTH - 1)) : end;
        return new Quote(content.url(), text.substring(0, cut) + "…");
    }
}
