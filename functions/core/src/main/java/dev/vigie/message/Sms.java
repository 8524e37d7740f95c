package dev.vigie.message;

import dev.vigie.business.Business;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Incident;
import dev.vigie.incident.StorySummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The short message: source, the one thing to do now, what, where, how many, since when, link. In the order in which
 * public warnings were found to work best (crisis scheme, 3.8). The link is never cut; what matters least goes first.
 */
final class Sms {
    private static final int SHORT_NAME = 16;
    private static final int LONGEST_NAME = 28;

    private final Alert alert;
    private final Business business;
    private final Tongue tongue;
    private final String link;

    Sms(Alert alert, Business business, Tongue tongue, String link) {
        if (Gsm.places(link).filter(places -> places <= Gsm.SEGMENT - 20).isEmpty()) {
            throw new IllegalArgumentException("a link of at most 140 places in GSM letters is needed");
        }
        this.alert = alert;
        this.business = business;
        this.tongue = tongue;
        this.link = link;
    }

    /** The longest wording that is one segment. */
    String text() {
        return wordings().stream().filter(Gsm::fits).findFirst().orElseGet(() -> "VIGIE " + link);
    }

    private List<String> wordings() {
        var incident = alert.facts().incident();
        var act = tongue.act(alert, false);
        var brief = tongue.act(alert, true);
        var what = alert.kind() == Alert.Kind.CALM ? tongue.calm(incident) : tongue.what(incident, false);
        var matter = tongue.what(incident, true);
        var where = where(incident);
        var count =
                alert.kind() == Alert.Kind.CALM ? "" : tongue.howMany(incident).orElse("");
        var since = alert.kind() == Alert.Kind.CALM ? "" : since(incident);
        var full = source(LONGEST_NAME);
        var shorter = source(SHORT_NAME);
        var all = new ArrayList<String>();
        all.add(wording(full, act, what + where, count, since));
        all.add(wording(shorter, act, what + where, count, since));
        all.add(wording(shorter, act, what + where, "", since));
        all.add(wording(shorter, act, what, "", since));
        all.add(wording(shorter, act, what, "", ""));
        all.add(wording(shorter, brief, what, "", since));
        all.add(wording(shorter, brief, what, "", ""));
        all.add(wording(shorter, brief, matter, "", ""));
        all.add(wording(source(8), brief, matter, "", ""));
        all.add(wording(source(0), brief, matter, "", ""));
        all.add(wording(source(0), brief, "", "", ""));
        all.add(source(0) + " " + link);
        return all;
    }

    private String wording(String source, String act, String what, String count, String since) {
        var facts = List.of(what, count, since).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        var sentence = facts.isEmpty() ? act + "." : act + ". " + capital(facts) + ".";
        return Gsm.text(source + ": " + sentence) + " " + link;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String source(int letters) {
        var sign = Mail.sign(alert.facts().incident(), tongue);
        return letters == 0 ? sign : sign + " " + shortened(name(), letters);
    }

    /** Whole words where the first one fits. */
    private static String shortened(String name, int letters) {
        if (name.length() <= letters) {
            return name;
        }
        var end = name.lastIndexOf(' ', letters);
        return end > letters / 3
                ? name.substring(0, end)
                : name.substring(0, letters - 1).strip() + ".";
    }

    private String name() {
        var name = Gsm.text(Clean.line(business.name(), 300));
        return name.isBlank() ? business.id().value() : name;
    }

    private String where(Incident incident) {
        var places = incident.stories().stream()
                .map(StorySummary::channel)
                .distinct()
                .limit(3)
                .map(tongue::channel)
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : " (" + places + ")";
    }

    private String since(Incident incident) {
        var zone = business.timezone();
        return tongue.since(incident.tally().since().atZone(zone), alert.owed().atZone(zone));
    }
}
