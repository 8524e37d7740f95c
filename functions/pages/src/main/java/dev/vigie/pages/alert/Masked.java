package dev.vigie.pages.alert;

import dev.vigie.score.Because;
import dev.vigie.score.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Covers insults, threats and hate, so that nobody must read them who only wants to know what happened. */
final class Masked {
    private static final Set<Signal> HURTFUL = EnumSet.of(Signal.INSULT, Signal.THREAT, Signal.HATE);
    private static final Set<String> CODES = HURTFUL.stream().map(Signal::code).collect(Collectors.toUnmodifiableSet());
    private static final String COVER = "•••";

    private Masked() {}

    static boolean isHurtful(Signal signal) {
        return HURTFUL.contains(signal);
    }

    /** The text with each passage covered that made Vigie think of an insult, a threat or hate. */
    static String text(String text, List<Because> because) {
        var covered = text;
        for (var each : because) {
            if (CODES.contains(each.about()) && !each.cue().isBlank()) {
                var cue = Pattern.compile(
                        Pattern.quote(each.cue().strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                covered = cue.matcher(covered).replaceAll(COVER);
            }
        }
        return covered;
    }
}
