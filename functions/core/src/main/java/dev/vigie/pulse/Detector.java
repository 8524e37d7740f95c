package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Hears how many mentions come in each 5 minutes and says when there are far more than usual. Causal, and a kilobyte or
 * two of state whatever the volume.
 *
 * <p>The count of the last hour, and that of the last three, are compared with what is usual at this time of the day;
 * the excess is measured in spreads of the last two weeks, and both are averaged. Bursts widen the spread as they were,
 * so that a business where they are frequent alarms only for greater ones. Three things keep it from crying wolf: a day
 * of silence after each alarm, a bar that each alarm of the last two weeks raises, and a least spread made of chance
 * itself, which is what counts where mentions are few.
 *
 * @param begun the first slot that was heard
 * @param alarmed the slot of the last alarm, or one a day before the first
 * @param days the last two weeks, the newest last
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Detector(long begun, long alarmed, Recent recent, Rhythm rhythm, List<Day> days) {
    /** From this score on it is an alarm. */
    public static final double ALARM = 0.5;

    private static final int DAY = 288;
    /** Measured on real counts of five brands; from 10 to 16 days the score is within three points of the best. */
    private static final int MEMORY_DAYS = 14;
    /** So many spreads are an alarm: the middle of a plateau from 2.2 to 3.5 on the same counts. */
    private static final double BAR = 2.7;
    /** How much each alarm of the last two weeks raises the bar; 0.1 to 0.2 do equally well. */
    private static final double FATIGUE = 0.15;
    /** The square of the least spread, half a mention: decides only at a few mentions a day or fewer. */
    private static final double LEAST = 0.25;

    private static final double SILENT = 0.49;

    public Detector {
        days = List.copyOf(days);
    }

    /** Nothing heard yet. */
    public static Detector starting(Instant time) {
        var slot = slot(time);
        return new Detector(slot, slot - DAY, Recent.starting(slot), Rhythm.UNKNOWN, List.of());
    }

    /** The same after so many at this time; of the slots since the last count nothing is known. */
    public Detector heard(Instant time, double count) {
        var slot = slot(time);
        return slot < recent.slot() ? this : at(slot).plus(count);
    }

    /** The same at a later time, if nothing was said since the last count. */
    public Detector quiet(Instant time) {
        var slot = slot(time);
        if (slot < recent.slot()) {
            return this;
        }
        var remembered = slot - MEMORY_DAYS * DAY;
        var quiet = recent.slot() < remembered ? forgotten(remembered) : plus(0);
        for (var next = quiet.recent.slot() + 1; next <= slot; next++) {
            quiet = quiet.at(next).plus(0);
        }
        return quiet;
    }

    /** What there is to say of the last count. */
    public Judgement judgement() {
        var all = memory();
        var hour = recent.sum(Recent.HOUR);
        var usual = recent.expected(Recent.HOUR, rhythm, all.level());
        var usualThree = recent.expected(Recent.THREE_HOURS, rhythm, all.level());
        var excess = (spreads(hour - usual, usual, all.hour().variance(all.rows()))
                        + spreads(
                                recent.sum(Recent.THREE_HOURS) - usualThree,
                                usualThree,
                                all.three().variance(all.rows())))
                / 2;
        var bar = BAR * (1 + FATIGUE * all.alarms());
        var score = excess <= 0 ? 0 : excess / (excess + bar);
        return new Judgement(isSilent() ? Math.min(SILENT, score) : score, hour, usual);
    }

    /** The same, which has given an alarm if there was one to give. */
    public Detector judged() {
        if (!judgement().isAlarm()) {
            return this;
        }
        var told = new ArrayList<>(withToday());
        told.add(told.removeLast().alarmed());
        return new Detector(begun, recent.slot(), recent, rhythm, told);
    }

    /** Whether an alarm was given in this time before. */
    public boolean isAlarmed(Duration window, Instant now) {
        return alarmed >= begun && alarmed > slot(now.minus(window));
    }

    private static double spreads(double excess, double usual, double variance) {
        return excess / Math.sqrt(variance + Math.max(0, usual) + LEAST);
    }

    /** The first day, and a day after each alarm. */
    private boolean isSilent() {
        return recent.slot() - begun < DAY || recent.slot() - alarmed < DAY;
    }

    private Detector forgotten(long slot) {
        return new Detector(begun, alarmed, Recent.starting(slot), Rhythm.UNKNOWN, List.of());
    }

    private Detector plus(double count) {
        return new Detector(begun, alarmed, recent.plus(count), rhythm, days);
    }

    /** At this slot, having learned the one before if it was heard. */
    private Detector at(long slot) {
        if (slot == recent.slot() || !recent.isKnown()) {
            return new Detector(begun, alarmed, recent.at(slot), rhythm, days);
        }
        var learned = new ArrayList<>(withToday());
        var today = learned.removeLast();
        learned.add(today.with(recent.newest(), recent.sum(Recent.HOUR), recent.sum(Recent.THREE_HOURS)));
        learned.removeIf(day -> day.number() <= Math.floorDiv(slot, DAY) - MEMORY_DAYS);
        var hour = Recent.hourOfDay(recent.slot());
        return new Detector(begun, alarmed, recent.at(slot), rhythm.with(hour, recent.newest()), learned);
    }

    private List<Day> withToday() {
        var today = Math.floorDiv(recent.slot(), DAY);
        if (!days.isEmpty() && days.getLast().number() == today) {
            return days;
        }
        var more = new ArrayList<>(days);
        more.add(Day.starting(today));
        return more;
    }

    private Day memory() {
        return days.stream().reduce(Day.starting(0), Day::plus);
    }

    private static long slot(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), Recent.SECONDS);
    }
}
