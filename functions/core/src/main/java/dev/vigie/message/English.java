package dev.vigie.message;

import dev.vigie.business.Channel;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Assessment;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.score.Signal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Vigie's words in English. */
record English() implements Tongue {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String level(Level level) {
        return switch (level) {
            case WATCH -> "WATCH";
            case VIGILANCE -> "VIGILANCE";
            case ALERT -> "ALERT";
            case CRISIS -> "CRISIS";
        };
    }

    @Override
    public String drill() {
        return "DRILL";
    }

    @Override
    public String signal(Signal signal) {
        return switch (signal) {
            case SAFETY -> "health or safety";
            case THREAT -> "threat";
            case HATE -> "hate speech";
            case INSULT -> "insults";
            case DATA_LEAK -> "data leak";
            case DISCRIMINATION -> "discrimination";
            case MEDIA -> "press";
            case LEGAL -> "legal threat";
            case IMPERSONATION -> "impersonation";
            case EMPLOYEE -> "conduct of staff";
            case BOYCOTT -> "call for a boycott";
            case TAKEDOWN -> "deleted comments";
            case RUMOUR -> "rumour";
            case BACKLASH -> "campaign backlash";
            case FAKE_REVIEW -> "fake reviews";
            case OUTAGE -> "outage";
            case COMPLAINT -> "complaints";
            case TROLL -> "provocation";
            case SPAM -> "spam";
            case CALMING -> "calming";
            case PRAISE -> "praise";
        };
    }

    @Override
    public String channel(Channel channel) {
        return switch (channel) {
            case PRESS -> "press";
            case BLOG -> "blog";
            case FORUM -> "forum";
            case REVIEW -> "reviews";
            case SOCIAL -> "social media";
            case WEB -> "web";
        };
    }

    @Override
    public String rule(String code) {
        return EnglishReasons.rule(code);
    }

    @Override
    public String part(Assessment.Part part) {
        return EnglishReasons.part(part);
    }

    @Override
    public String act(Alert alert, boolean brief) {
        var incident = alert.facts().incident();
        if (alert.kind() == Alert.Kind.CALM) {
            return brief ? "calm again" : "calm again, write down what you learned";
        }
        if (alert.kind() == Alert.Kind.GOOD_NEWS) {
            return brief ? "good news" : "good news, say thank you";
        }
        if (alert.kind() == Alert.Kind.HANDED_OVER) {
            return brief
                    ? "yours to follow now"
                    : Clean.line(Handing.over(incident), 20) + " hands over to you, open the guide";
        }
        var first = incident.signal() == Signal.THREAT || incident.signal() == Signal.HATE
                ? "keep the evidence"
                : "delete nothing";
        return brief ? first : first + ", " + next(alert.kind(), incident);
    }

    private static String next(Alert.Kind kind, Incident incident) {
        return switch (kind) {
            case ESCALATION -> "nobody answered, your turn";
            case REMINDER -> "still no answer, over to you";
            case MEDIA -> "the press has it, open the guide";
            case HARD_RULE -> "open the guide, things have changed";
            case OPENED, RAISED, HANDED_OVER, CALM, GOOD_NEWS -> next(incident);
        };
    }

    private static String next(Incident incident) {
        if (incident.level() == Level.CRISIS) {
            return "gather the team";
        }
        return switch (incident.signal()) {
            case RUMOUR -> "check before you answer";
            case COMPLAINT, TROLL -> "answer within 1h";
            default -> "open the guide";
        };
    }

    @Override
    public String what(Incident incident, boolean brief) {
        if (brief) {
            return signal(incident.signal());
        }
        var n = incident.tally().stories();
        var many = n > 1 ? "s" : "";
        return switch (incident.signal()) {
            case SAFETY -> n + " health report" + many;
            case RUMOUR -> "rumour, " + n + " voice" + many;
            case COMPLAINT -> n + " complaint" + many;
            default -> n + " post" + many + ": " + signal(incident.signal());
        };
    }

    @Override
    public Optional<String> howMany(Incident incident) {
        return Volume.of(incident)
                .map(volume -> volume.usual()
                        .map(usual -> volume.count() + " in 6h, usually " + Volume.number(usual, '.'))
                        .orElse(volume.count() + " in 6h"));
    }

    @Override
    public String since(ZonedDateTime time, ZonedDateTime now) {
        var today = time.toLocalDate().equals(now.toLocalDate());
        return "since " + (today ? CLOCK : DAY).format(time);
    }

    @Override
    public String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    @Override
    public String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }

    @Override
    public String entry(Entry entry) {
        return EnglishReasons.entry(entry, this);
    }

    @Override
    public String calm(Incident incident) {
        var tally = incident.tally();
        return "peak " + level(incident.peak()) + ", " + tally.stories() + " stories, " + tally.mentions() + " posts";
    }

    @Override
    public Letter letter() {
        return EnglishReasons.LETTER;
    }
}
