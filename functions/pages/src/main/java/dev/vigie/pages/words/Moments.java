package dev.vigie.pages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes times as people where the business is write them, seen from now. */
public final class Moments {
    private final Words words;
    private final ZoneId zone;
    private final Instant now;

    public Moments(Words words, ZoneId zone, Instant now) {
        this.words = words;
        this.zone = zone;
        this.now = now;
    }

    /** Day and time in full: "mercredi 4 mars à 18 h 02". */
    public String full(Instant at) {
        return words.say("time.day-and-time", day(local(at), "EEEE"), time(at));
    }

    /** As short as it may be: today only the time, otherwise the day too. */
    public String brief(Instant at) {
        var day = local(at).toLocalDate();
        var today = local(now).toLocalDate();
        if (day.equals(today)) {
            return time(at);
        }
        if (day.equals(today.minusDays(1))) {
            return words.say("time.yesterday", time(at));
        }
        if (day.equals(today.plusDays(1))) {
            return words.say("time.tomorrow", time(at));
        }
        return words.say("time.day-and-time", day(local(at), "EEE"), time(at));
    }

    /** The time alone: "18 h 02", "8 h". */
    public String time(Instant at) {
        var local = local(at);
        return words.language() == Language.EN
                ? formatted(local, "HH:mm")
                : formatted(local, local.getMinute() == 0 ? "H'\u00a0h'" : "H'\u00a0h\u00a0'mm");
    }

    /** How long ago: "il y a 4 h 20". */
    public String ago(Instant at) {
        var passed = Duration.between(at, now);
        if (passed.toMinutes() < 1) {
            return words.say("time.now");
        }
        if (passed.toMinutes() < 60) {
            return words.say("time.minutes-ago", passed.toMinutes());
        }
        if (passed.toHours() < 10) {
            return words.say("time.hours-and-minutes-ago", passed.toHours(), "%02d".formatted(passed.toMinutesPart()));
        }
        return passed.toHours() < 48
                ? words.say("time.hours-ago", passed.toHours())
                : words.say("time.days-ago", passed.toDays());
    }

    /** A day without time: "23 novembre 2026". */
    public String date(LocalDate date) {
        return formatted(date.atStartOfDay(zone), first(date.getDayOfMonth()) + " MMMM uuuu");
    }

    /** Day and month, for the foot of a drawing: "mer. 4". */
    public String weekday(Instant at) {
        return formatted(local(at), "EEE d");
    }

    public ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    private String day(ZonedDateTime day, String weekday) {
        var year = day.getYear() == local(now).getYear() ? "" : " uuuu";
        return formatted(day, weekday + " " + first(day.getDayOfMonth()) + " MMMM" + year);
    }

    private String first(int dayOfMonth) {
        return dayOfMonth == 1 && words.language() == Language.FR ? "d'er'" : "d";
    }

    private String formatted(ZonedDateTime at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(at);
    }
}
