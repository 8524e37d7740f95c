package dev.vigie.pulse;

/**
 * What the {@link Detector} says of the count it heard last.
 *
 * @param score from 0, as usual or less, to 1; an alarm from {@link Detector#ALARM} on
 * @param heard in the last hour
 * @param usual in an hour at this time of the day
 */
public record Judgement(double score, double heard, double usual) {
    public boolean isAlarm() {
        return score >= Detector.ALARM;
    }
}
