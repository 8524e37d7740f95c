package dev.vigie.scrapers.rss;

/** Writes what stands within an element as markup again. */
final class Markup {
    private Markup() {}

    static String within(Node node) {
        var out = new StringBuilder();
        node.parts().forEach(part -> write(part, out));
        return out.toString();
    }

    private static void write(Part part, StringBuilder out) {
        switch (part) {
            case Part.Words(var text, var quoted) -> {
                if (quoted) {
                    out.append("<![CDATA[").append(text).append("]]>");
                } else {
                    escaped(text, false, out);
                }
            }
            case Node node -> {
                out.append('<').append(node.written());
                var attributes = node.attributes();
                for (var at = 0; at < attributes.size(); at++) {
                    out.append(' ').append(attributes.key(at)).append("=\"");
                    escaped(attributes.value(at), true, out);
                    out.append('"');
                }
                if (node.parts().isEmpty() && node.isShut()) {
                    out.append(" />");
                } else {
                    out.append('>')
                            .append(within(node))
                            .append("</")
                            .append(node.written())
                            .append('>');
                }
            }
        }
    }

    private static void escaped(String text, boolean isAttribute, StringBuilder out) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                case '\u00a0' -> out.append("&#xa0;");
                default -> out.append(letter);
            }
        }
    }
}
