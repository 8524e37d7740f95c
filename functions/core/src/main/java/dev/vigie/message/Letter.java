package dev.vigie.message;

/**
 * The fixed sentences of an e-mail in one language.
 *
 * @param learning said while the habit is not known yet
 */
record Letter(
        String open,
        String indicators,
        String volume,
        String words,
        String authors,
        String media,
        String why,
        String changed,
        String examples,
        String told,
        String next,
        String acknowledge,
        String learning) {}
