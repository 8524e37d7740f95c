package dev.vigie.scrapers.article;

/** What is counted in a part of a page, all that it holds included. */
final class Figures {
    int chars;
    double linkChars;
    int commas;
    int paragraphs;
    int images;
    int items;
    int inputs;
    int embeds;
    int headingChars;
    int listChars;

    /** Takes in what was counted in a child. */
    void add(Box child) {
        var its = child.figures;
        chars += its.chars;
        commas += its.commas;
        paragraphs += its.paragraphs + (child.is("p") ? 1 : 0);
        images += its.images + (child.is("img") ? 1 : 0);
        items += its.items + (child.is("li") ? 1 : 0);
        inputs += its.inputs + (child.is("input") ? 1 : 0);
        embeds += its.embeds + (child.is("iframe") ? 1 : 0);
        linkChars += child.is("a") ? its.chars * (child.hint.isLocalLink() ? 0.3 : 1) : its.linkChars;
        headingChars += child.isHeading() ? its.chars : its.headingChars;
        listChars += child.is("ul", "ol") ? its.chars : its.listChars;
    }

    void read(String text) {
        chars = text.strip().length();
        for (var at = 0; at < text.length(); at++) {
            if (",،﹐︐︑⹁⸴⸲，、".indexOf(text.charAt(at)) >= 0) {
                commas++;
            }
        }
    }
}
