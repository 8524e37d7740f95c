package dev.vigie.scrapers.article;

/**
 * One paragraph, heading or item of an article.
 *
 * @param tag of the part around it, such as {@code p} or {@code h2}
 * @param linkShare how much of it is links
 */
record Line(String text, String tag, double linkShare) {
    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether it reads like a sentence of an article. */
    boolean isProse() {
        return text.length() > 80 && linkShare < 0.4 && !isHeading();
    }
}
