package dev.vigie.message;

/**
 * The fixed sentences of an e-mail in one language.
 *
 * @param page stands for {@code open} where nothing has to be done
 * @param followers added to {@code authors} where somebody is followed
 * @param learning said while the habit is not known yet, and {@code unknown} stands for it
 * @param noMedia stands for the names of media where there are none
 */
record Letter(
        String open,
        String page,
        String indicators,
        String volume,
        String words,
        String authors,
        String followers,
        String media,
        String why,
        String changed,
        String examples,
        String told,
        String next,
        String acknowledge,
        String learning,
        String unknown,
        String noMedia,
        String firstMinutes,
        String handOver,
        String falseAlarm,
        String drill) {}
