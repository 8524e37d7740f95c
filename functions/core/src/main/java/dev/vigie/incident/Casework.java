package dev.vigie.incident;

import dev.vigie.incident.Care.State;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Findings.Lesson;
import dev.vigie.incident.Sheet.Question;
import dev.vigie.incident.Sheet.Source;
import dev.vigie.rumour.Ruling;
import dev.vigie.rumour.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people do about an incident after they took it: pure, like {@link Desk}, and each act leaves a line in the log.
 * The same act a second time changes nothing and names who was first.
 */
public final class Casework {
    private Casework() {}

    /** Somebody is at work on it, or has it under control. */
    public static Answer move(Incident incident, State state, String contact, Instant now) {
        var act = state == State.IN_PROGRESS ? Act.STARTED : Act.CONTROLLED;
        if (incident.care().state() == state || !incident.care().state().allows(state)) {
            return already(incident, act, contact, now);
        }
        return done(incident.with(incident.care().in(state)), contact, act, "", now);
    }

    /** Another person of the team takes care of it from now on; the next review, which is due, tells them. */
    public static Answer handOver(Incident incident, String contact, String to, Instant now) {
        if (!incident.isOpen() || incident.care().owner().filter(to::equals).isPresent()) {
            return already(incident, Act.HANDED_OVER, contact, now);
        }
        var care = incident.care().takenBy(to).reviewedAt(now);
        var taken = care.state() == State.OPEN ? care.in(State.ACKNOWLEDGED) : care;
        return done(incident.with(taken), contact, Act.HANDED_OVER, to, now);
    }

    /** Answers a question of the sheet; what was answered before stays in the record. */
    public static Answer answer(Incident incident, Question question, String text, String contact, Instant now) {
        var before = sheet(incident).answers().get(question);
        if (before != null && before.text().equals(text)) {
            return new Answer.AlreadyDone(before.by(), before.at());
        }
        var source = text.isBlank() ? Source.UNKNOWN : Source.PERSON;
        var answer = new Sheet.Answer(question, text, source, contact, now);
        return done(incident.with(incident.dossier().answered(answer)), contact, Act.SHEET, question.name(), now);
    }

    /** A reply was read again: it holds, or waits because more people would read it than the attack. */
    public static Answer reply(Incident incident, Act act, String text, String contact, Instant now) {
        var before = incident.log().stream()
                .filter(entry -> entry.act() == act && entry.text().equals(text))
                .findFirst();
        return before.<Answer>map(entry -> new Answer.AlreadyDone(entry.actor(), entry.at()))
                .orElseGet(() -> done(incident, contact, act, text, now));
    }

    /** The sheet as it stands. */
    public static Sheet sheet(Incident incident) {
        return Sheet.of(incident, incident.dossier().answers());
    }

    /** Somebody begins to check whether it is true. */
    public static Answer check(Incident incident, String contact, Instant now) {
        var rumour = incident.dossier().rumour();
        if (rumour.isEmpty() || rumour.get().ruling().isPresent()) {
            return already(incident, Act.CLAIM, contact, now);
        }
        var checking = Optional.of(rumour.get().checking(now));
        if (checking.equals(rumour)) {
            return already(incident, Act.CLAIM, contact, now);
        }
        return done(incident.with(incident.dossier().with(checking)), contact, Act.CLAIM, "CHECKING", now);
    }

    /** A named person says what is true, with the evidence; the line in the log holds both. */
    public static Answer rule(Incident incident, Ruling ruling) {
        var dossier = incident.dossier();
        var findings = dossier.findings();
        var known = findings.truth().filter(truth(ruling.status())::equals).isPresent();
        if (known && incident.log().stream().anyMatch(entry -> isSame(entry, ruling))) {
            return already(incident, Act.CLAIM, ruling.by(), ruling.at());
        }
        var found = new Findings(
                findings.cause(),
                findings.norm(),
                Optional.of(truth(ruling.status())),
                findings.responses(),
                findings.lessons(),
                findings.effect(),
                findings.success());
        var ruled = dossier.with(dossier.rumour().map(rumour -> rumour.ruled(ruling)))
                .with(found);
        return done(incident.with(ruled), ruling.by(), Act.CLAIM, text(ruling), ruling.at());
    }

    /** It is over, with what was learned; after an alert a lesson is owed, or a reason why there is none. */
    public static Closing close(
            Incident incident, Optional<Lesson> lesson, String withoutLesson, String contact, Instant now) {
        if (!incident.isOpen()) {
            return new Closing.Answered(Desk.close(incident, contact, "", now));
        }
        if (lesson.isEmpty() && withoutLesson.isBlank() && incident.peak().isAtLeast(Level.ALERT)) {
            return new Closing.LacksLesson();
        }
        var findings = incident.dossier().findings();
        var learned = new Findings(
                findings.cause(),
                findings.norm(),
                findings.truth(),
                findings.responses(),
                lesson.map(List::of).orElse(findings.lessons()),
                findings.effect(),
                findings.success());
        var text = lesson.map(Lesson::text).orElse(withoutLesson);
        return new Closing.Answered(Desk.close(incident.with(incident.dossier().with(learned)), contact, text, now));
    }

    /** What people found out once it was over; the lessons stay. */
    public static Answer debrief(Incident incident, Findings found, String contact, Instant now) {
        if (incident.care().state() != State.CLOSED) {
            return already(incident, Act.DEBRIEFED, contact, now);
        }
        var debriefed = incident.with(incident.dossier().with(found))
                .with(incident.care().in(State.DEBRIEFED));
        return done(debriefed, contact, Act.DEBRIEFED, found.effect().orElse(""), now);
    }

    private static Findings.Truth truth(Status status) {
        return switch (status) {
            case CONFIRMED -> Findings.Truth.TRUE;
            case PARTLY_TRUE -> Findings.Truth.PARTLY;
            case DENIED -> Findings.Truth.FALSE;
            case UNDECIDABLE, UNVERIFIED, DISPUTED -> Findings.Truth.UNDECIDABLE;
        };
    }

    private static boolean isSame(Entry entry, Ruling ruling) {
        return entry.act() == Act.CLAIM && entry.text().equals(text(ruling));
    }

    private static String text(Ruling ruling) {
        return (ruling.status().name() + " " + ruling.evidence()).strip();
    }

    static Answer done(Incident incident, String contact, Act act, String text, Instant now) {
        return new Answer.Done(incident.logged(new Entry(now, contact, act, text)));
    }

    static Answer already(Incident incident, Act act, String contact, Instant now) {
        return incident.log().reversed().stream()
                .filter(entry -> entry.act() == act)
                .findFirst()
                .map(entry -> new Answer.AlreadyDone(entry.actor(), entry.at()))
                .orElse(new Answer.AlreadyDone(incident.care().owner().orElse(contact), now));
    }

    /** What became of the wish to close. */
    public sealed interface Closing {
        record Answered(Answer answer) implements Closing {}

        /** Nothing was learned yet, and nobody said why not. */
        record LacksLesson() implements Closing {}
    }
}
