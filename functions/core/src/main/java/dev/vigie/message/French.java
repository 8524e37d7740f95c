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

/** Vigie's words in French. */
record French() implements Tongue {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H'h'mm", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM H'h'mm", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'à' H\u00a0'h'\u00a0mm", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H\u00a0'h'\u00a0mm", Locale.FRENCH);

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public String level(Level level) {
        return switch (level) {
            case WATCH -> "VEILLE";
            case VIGILANCE -> "VIGILANCE";
            case ALERT -> "ALERTE";
            case CRISIS -> "CRISE";
        };
    }

    @Override
    public String drill() {
        return "EXERCICE";
    }

    @Override
    public String signal(Signal signal) {
        return switch (signal) {
            case SAFETY -> "santé ou sécurité";
            case THREAT -> "menace";
            case HATE -> "propos haineux";
            case INSULT -> "insultes";
            case DATA_LEAK -> "fuite de données";
            case DISCRIMINATION -> "discrimination";
            case MEDIA -> "presse";
            case LEGAL -> "menace juridique";
            case IMPERSONATION -> "usurpation";
            case EMPLOYEE -> "conduite du personnel";
            case BOYCOTT -> "appel au boycott";
            case TAKEDOWN -> "commentaires supprimés";
            case RUMOUR -> "rumeur";
            case BACKLASH -> "rejet d'une campagne";
            case FAKE_REVIEW -> "faux avis";
            case OUTAGE -> "panne";
            case COMPLAINT -> "réclamations";
            case TROLL -> "provocation";
            case SPAM -> "spam";
            case CALMING -> "apaisement";
            case PRAISE -> "éloges";
        };
    }

    @Override
    public String channel(Channel channel) {
        return switch (channel) {
            case PRESS -> "presse";
            case BLOG -> "blog";
            case FORUM -> "forum";
            case REVIEW -> "avis";
            case SOCIAL -> "réseaux";
            case WEB -> "web";
        };
    }

    @Override
    public String rule(String code) {
        return FrenchReasons.rule(code);
    }

    @Override
    public String part(Assessment.Part part) {
        return FrenchReasons.part(part);
    }

    @Override
    public String act(Alert alert, boolean brief) {
        var incident = alert.facts().incident();
        if (alert.kind() == Alert.Kind.CALM) {
            return brief ? "retour au calme" : "retour au calme, notez ce que vous avez appris";
        }
        if (alert.kind() == Alert.Kind.GOOD_NEWS) {
            return brief ? "bonne nouvelle" : "une bonne nouvelle, remerciez";
        }
        if (alert.kind() == Alert.Kind.HANDED_OVER) {
            return brief
                    ? "à vous de suivre"
                    : Clean.line(Handing.over(incident), 20) + " vous passe la main, ouvrez le guide";
        }
        var first = incident.signal() == Signal.THREAT || incident.signal() == Signal.HATE
                ? "gardez les preuves"
                : "ne supprimez rien";
        return brief ? first : first + ", " + next(alert.kind(), incident);
    }

    private static String next(Alert.Kind kind, Incident incident) {
        return switch (kind) {
            case ESCALATION -> "personne n'a répondu, à vous";
            case REMINDER -> "toujours sans réponse, à vous";
            case MEDIA -> "la presse en parle, ouvrez le guide";
            case HARD_RULE -> "ouvrez le guide, la situation change";
            case OPENED, RAISED, HANDED_OVER, CALM, GOOD_NEWS -> next(incident);
        };
    }

    private static String next(Incident incident) {
        if (incident.level() == Level.CRISIS) {
            return "réunissez l'équipe";
        }
        return switch (incident.signal()) {
            case RUMOUR -> "vérifiez avant de répondre";
            case COMPLAINT, TROLL -> "répondez sous 1h";
            default -> "ouvrez le guide";
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
            case SAFETY -> n + " signalement" + many + " santé";
            case RUMOUR -> "rumeur, " + n + " voix";
            case COMPLAINT -> n + " avis négatif" + many;
            default -> n + " message" + many + ": " + signal(incident.signal());
        };
    }

    @Override
    public Optional<String> howMany(Incident incident) {
        return Volume.of(incident)
                .map(volume -> volume.usual()
                        .map(usual -> volume.count() + " en 6h, habitude " + Volume.number(usual, ','))
                        .orElse(volume.count() + " en 6h"));
    }

    @Override
    public String since(ZonedDateTime time, ZonedDateTime now) {
        var today = time.toLocalDate().equals(now.toLocalDate());
        return today ? "depuis " + CLOCK.format(time) : "depuis le " + DAY.format(time);
    }

    @Override
    public String clock(ZonedDateTime time) {
        return HOUR.format(time);
    }

    @Override
    public String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }

    @Override
    public String entry(Entry entry) {
        return FrenchReasons.entry(entry, this);
    }

    @Override
    public String calm(Incident incident) {
        var tally = incident.tally();
        return "pic " + level(incident.peak()) + ", " + tally.stories() + " récits, " + tally.mentions() + " messages";
    }

    @Override
    public Letter letter() {
        return FrenchReasons.LETTER;
    }
}
