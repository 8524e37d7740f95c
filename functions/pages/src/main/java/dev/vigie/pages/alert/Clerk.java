package dev.vigie.pages.alert;

import dev.vigie.incident.Desk;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Incident;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import dev.vigie.score.lesson.Lesson;
import dev.vigie.score.lesson.Verdict;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;

/** Writes a person's decision down. When somebody else wrote meanwhile, it reads again and asks again. */
public final class Clerk {
    /** The longest note; the form says so too. */
    public static final int MAX_NOTE = 2_000;

    private static final int ATTEMPTS = 8;

    private final Businesses businesses;
    private final Mentions mentions;
    private final Incidents incidents;

    public Clerk(Store store) {
        this.businesses = new Businesses(store);
        this.mentions = new Mentions(store);
        this.incidents = new Incidents(store);
    }

    public Recorded record(Visit visit, Act act, Form form) {
        var text = Plain.text(form.field("text"));
        if (text.length() > MAX_NOTE) {
            return new Recorded.Refused("refused.too-long");
        }
        if (act == Act.NOTE && text.isBlank()) {
            return new Recorded.Refused("refused.empty");
        }
        var silence = Silence.coded(form.field("for"));
        if (act == Act.MUTE && silence.isEmpty()) {
            return new Recorded.Refused("refused.no-time");
        }
        var recorded = write(visit, incident -> switch (act) {
            case ACKNOWLEDGE -> Desk.acknowledge(incident, visit.contact(), visit.now());
            case MUTE ->
                Desk.mute(
                        incident,
                        visit.contact(),
                        silence.orElseThrow()
                                .until(visit.now(), visit.business().timezone()),
                        visit.now());
            case UNMUTE -> Desk.unmute(incident, visit.contact(), visit.now());
            case FALSE_ALARM -> Desk.falseAlarm(incident, visit.contact(), text, visit.now());
            case NOTE -> Desk.note(incident, visit.contact(), text, visit.now());
        });
        if (act == Act.FALSE_ALARM && recorded instanceof Recorded.Done) {
            learn(visit, Verdict.of(form.field("was")).orElse(Verdict.FALSE_ALARM));
        }
        return recorded;
    }

    /** What the person said of the alert holds for each of its voices. */
    private void learn(Visit visit, Verdict verdict) {
        var business = visit.business().id();
        var heard = visit.incident().value().stories().stream()
                .flatMap(story -> mentions.get(business, story.lead()).stream())
                .map(each -> each.mention())
                .toList();
        businesses.teach(business, lessons -> {
            var more = lessons;
            for (var mention : heard) {
                more = more.with(Lesson.of(mention.id(), mention.content(), verdict, visit.contact(), visit.now()));
            }
            return more;
        });
    }

    private Recorded write(Visit visit, Decision decision) {
        var current = visit.incident();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (decision.on(current.value())) {
                case Answer.AlreadyDone _ -> {
                    return new Recorded.AlreadyDone();
                }
                case Answer.Done(var changed) -> {
                    if (incidents.put(changed, current.version())) {
                        return new Recorded.Done();
                    }
                }
            }
            current = readAgain(visit);
        }
        throw new IllegalStateException(
                "incident " + visit.incident().value().id() + " changed " + ATTEMPTS + " times while a person decided");
    }

    private Versioned<Incident> readAgain(Visit visit) {
        var id = visit.incident().value().id();
        return incidents
                .get(visit.business().id(), id)
                .orElseThrow(() -> new IllegalStateException("incident " + id + " is gone"));
    }

    private interface Decision {
        Answer on(Incident incident);
    }

    /** What became of it. */
    public sealed interface Recorded {
        record Done() implements Recorded {}

        /** There was nothing left to do; the page says who did it and when. */
        record AlreadyDone() implements Recorded {}

        /** The form lacks something; {@code key} says what, in words. */
        record Refused(String key) implements Recorded {}
    }
}
