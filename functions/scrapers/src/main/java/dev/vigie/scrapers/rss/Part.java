package dev.vigie.scrapers.rss;

/** What an element holds: other elements, and words. */
sealed interface Part permits Node, Part.Words {
    /**
     * Words as they are meant, without references.
     *
     * @param quoted whether they stood in a section of their own, which is nothing but words
     */
    record Words(String text, boolean quoted) implements Part {}
}
