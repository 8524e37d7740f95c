package dev.vigie.bench.detect;

import dev.vigie.business.Channel;
import dev.vigie.incident.Level;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A crisis as it comes in, one mention after the other, from its first bad story on. */
enum Crisis {
    /** Customers fall ill one after the other, as in the demo. */
    ILLNESS(0.5, Level.ALERT),
    /** Sixty copies of one text by empty accounts within twenty minutes. */
    RAID(2, Level.VIGILANCE),
    /** Complaints grow from the usual to six times as many within two days. */
    SLOW_BURN(2, Level.VIGILANCE),
    /** A claim that people pass on and ask about. */
    RUMOUR(0.5, Level.VIGILANCE),
    /** One allergic guest at a shop with one mention a day, then a second one. */
    ALLERGY(0.1, Level.ALERT),
    /** A video with a great public, then ever more comments. */
    VIRAL_VIDEO(2, Level.ALERT);

    private static final long FIRST = 1_000_000;

    final double habit;
    final Level due;

    Crisis(double habit, Level due) {
        this.habit = habit;
        this.due = due;
    }

    List<ScoredMention> mentions(Instant start, RandomGenerator chance) {
        var said = new ArrayList<ScoredMention>();
        var time = start;
        for (var n = 0; n < length(); n++) {
            said.add(mention(FIRST + n, n, time).scored());
            time = time.plus(gap(n, chance));
        }
        return said;
    }

    private int length() {
        return switch (this) {
            case ILLNESS -> 6;
            case RAID -> 60;
            case SLOW_BURN -> 70;
            case RUMOUR -> 15;
            case ALLERGY -> 2;
            case VIRAL_VIDEO -> 120;
        };
    }

    private Talk mention(long number, int n, Instant time) {
        var talk = new Talk(number, time);
        return switch (this) {
            case ILLNESS, ALLERGY -> talk.saying(Signal.SAFETY).standing(Stance.OWN_EXPERIENCE);
            case RAID -> talk.saying(Signal.COMPLAINT).repeating(FIRST).on(Channel.SOCIAL);
            case SLOW_BURN -> talk.saying(Signal.COMPLAINT);
            case RUMOUR -> talk.saying(Signal.RUMOUR).standing(n % 3 == 1 ? Stance.ENQUIRY : Stance.HEDGE);
            case VIRAL_VIDEO -> talk.saying(Signal.COMPLAINT).on(Channel.SOCIAL).followedBy(n == 0 ? 80_000 : 200);
        };
    }

    private Duration gap(int n, RandomGenerator chance) {
        var minutes = switch (this) {
            case ILLNESS, ALLERGY -> 90.0;
            case RAID -> 1.0 / 3;
            case SLOW_BURN -> 360 / (habit * Math.min(6, 1 + 5 * n / 35.0));
            case RUMOUR -> 40.0;
            case VIRAL_VIDEO -> Math.max(1, 30 * Math.pow(0.94, n));
        };
        return Duration.ofMillis((long) (minutes * 60_000 * -Math.log(1 - chance.nextDouble())));
    }
}
