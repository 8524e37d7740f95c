package dev.vigie.pages.words;

import dev.vigie.memory.Spread;
import java.time.Duration;

/** Says how long something took, always with the number of cases: few cases say little. */
public final class Lengths {
    private Lengths() {}

    /** The middle of several cases, and from enough cases on where the middle half of them lies. */
    public static String told(Words words, Spread spread) {
        return spread.isEnough()
                ? words.say(
                        "stat.median",
                        length(words, spread.median()),
                        spread.cases(),
                        length(words, spread.lower()),
                        length(words, spread.upper()))
                : words.say("stat.few", length(words, spread.median()), spread.cases());
    }

    /** Minutes below two hours, hours below two days, then days. */
    public static String length(Words words, Duration length) {
        if (length.toMinutes() < 120) {
            return words.say("length.minutes", length.toMinutes());
        }
        return length.toHours() < 48
                ? words.say("length.hours", length.toHours())
                : words.say("length.days", length.toDays());
    }
}
