package dev.vigie.incident;

import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.incident.Entry.Act;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The short messages that a person has had today, and those put off until the hour or the day allows them. */
final class Texts {
    /** Nobody is texted more often on a day, but when something becomes a crisis: a phone that never rests is put away. */
    static final int MOST_A_DAY = 10;

    private Texts() {}

    /** Whether this person has had today's, of all incidents of the business together. */
    static boolean areUsedUp(List<Incident> incidents, String contact, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var sent = 0;
        for (var incident : ringing(incidents)) {
            for (var entry : incident.log()) {
                if (entry.text().equals(contact)
                        && entry.at().atZone(zone).toLocalDate().equals(today)) {
                    sent += isTold(entry) ? 1 : entry.act() == Act.DEFERRED ? -1 : 0;
                }
            }
        }
        return sent >= MOST_A_DAY;
    }

    /**
     * Whether the business's budget of this calendar month is used up: all of it for a crisis, else what is not kept for
     * one.
     */
    static boolean areSpent(List<Incident> incidents, Business business, boolean isCrisis, Instant now) {
        var budget = business.messages();
        var most = isCrisis ? budget.smsAMonth() : budget.smsAMonth() - budget.smsKept();
        return inMonth(incidents, business, now) >= most;
    }

    /** Short messages owed within this calendar month, to all people of the business together. */
    static int inMonth(List<Incident> incidents, Business business, Instant now) {
        var month = YearMonth.from(now.atZone(business.timezone()));
        var phones = business.team().contacts().stream()
                .filter(contact -> contact.sms().isPresent())
                .map(Contact::name)
                .collect(Collectors.toSet());
        var sent = 0;
        for (var incident : ringing(incidents)) {
            for (var entry : incident.log()) {
                if (phones.contains(entry.text())
                        && YearMonth.from(entry.at().atZone(business.timezone()))
                                .equals(month)) {
                    sent += isTold(entry) ? 1 : entry.act() == Act.DEFERRED ? -1 : 0;
                }
            }
        }
        return Math.max(0, sent);
    }

    /** Those whose last line says that a short message waits. */
    static List<String> waiting(Incident incident) {
        Map<String, Act> last = new LinkedHashMap<>();
        for (var entry : incident.log()) {
            if (isTold(entry) || entry.act() == Act.DEFERRED || entry.act() == Act.WITHDRAWN) {
                last.put(entry.text(), entry.act());
            }
        }
        return last.entrySet().stream()
                .filter(each -> each.getValue() == Act.DEFERRED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Once somebody has it or it is over, a short message that waited is owed no more. */
    static Incident withdrawn(Incident incident, Instant now) {
        return withdrawn(incident, "", now);
    }

    /** The same, but for one person's. */
    static Incident withdrawn(Incident incident, String but, Instant now) {
        var after = incident;
        for (var name : waiting(incident)) {
            if (name.equals(but)) {
                continue;
            }
            after = after.logged(new Entry(now, Telling.VIGIE, Act.WITHDRAWN, name));
        }
        return after;
    }

    /** All but good news, which never rings. */
    private static List<Incident> ringing(List<Incident> incidents) {
        return incidents.stream().filter(incident -> !incident.isGoodNews()).toList();
    }

    private static boolean isTold(Entry entry) {
        return entry.act() == Act.TOLD || entry.act() == Act.ESCALATED;
    }
}
