package dev.vigie.scrapers.html;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The encoding that a page's meta element names, found as browsers look for it before they read the page. */
public final class MetaCharset {
    private static final Pattern IN_CONTENT =
            Pattern.compile("(?i)charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;\"']+))");
    private static final Pattern LABEL = Pattern.compile("[\\w.:+-]+");

    private MetaCharset() {}

    /** Looks only at elements, not at comments, other tags' attributes or an unfinished tag. */
    public static Optional<String> in(String head) {
        var at = head.indexOf('<');
        while (at >= 0 && at + 1 < head.length()) {
            var end = head.startsWith("<!--", at) ? head.indexOf("-->", at + 2) + 2 : at + 1;
            var next = head.charAt(at + 1);
            if (Character.isLetter(next)
                    || next == '/' && at + 2 < head.length() && Character.isLetter(head.charAt(at + 2))) {
                var tag = new TagReader(head, at + 1);
                var name = tag.name();
                var attributes = tag.attributes();
                var label =
                        name.equalsIgnoreCase("meta") && tag.isWhole() ? label(attributes) : Optional.<String>empty();
                if (label.isPresent()) {
                    return label;
                }
                end = tag.end();
            } else if (next == '!' || next == '/' || next == '?') {
                end = head.indexOf('>', Math.max(end, at + 1));
            }
            at = end <= at ? -1 : head.indexOf('<', end);
        }
        return Optional.empty();
    }

    private static Optional<String> label(Map<String, String> meta) {
        var named = Optional.ofNullable(meta.get("charset"));
        var isType = "content-type".equalsIgnoreCase(meta.getOrDefault("http-equiv", ""));
        return named.or(() -> isType ? inContent(meta.getOrDefault("content", "")) : Optional.empty())
                .map(String::strip)
                .filter(label -> LABEL.matcher(label).matches());
    }

    private static Optional<String> inContent(String content) {
        var found = IN_CONTENT.matcher(content);
        return found.find()
                ? Optional.ofNullable(found.group(1))
                        .or(() -> Optional.ofNullable(found.group(2)))
                        .or(() -> Optional.ofNullable(found.group(3)))
                : Optional.empty();
    }
}
