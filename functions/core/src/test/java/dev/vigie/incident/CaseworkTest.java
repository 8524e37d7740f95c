package dev.vigie.incident;

import static dev.vigie.Some.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.Some;
import dev.vigie.incident.Care.State;
import dev.vigie.incident.Casework.Closing;
import dev.vigie.incident.Desk.Answer;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Findings.Benefit;
import dev.vigie.incident.Findings.Cause;
import dev.vigie.incident.Findings.Lesson;
import dev.vigie.incident.Findings.Norm;
import dev.vigie.incident.Findings.Truth;
import dev.vigie.incident.Sheet.Question;
import dev.vigie.incident.Sheet.Source;
import dev.vigie.rumour.Ruling;
import dev.vigie.rumour.Stage;
import dev.vigie.rumour.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseworkTest {
    private static final Instant LATER = NOON.plusSeconds(600);
    private static final Map<State, Set<State>> ALLOWED = Map.of(
            State.OPEN, EnumSet.of(State.ACKNOWLEDGED, State.CALM, State.CLOSED),
            State.ACKNOWLEDGED, EnumSet.of(State.IN_PROGRESS, State.UNDER_CONTROL, State.CALM, State.CLOSED),
            State.IN_PROGRESS, EnumSet.of(State.UNDER_CONTROL, State.CALM, State.CLOSED),
            State.UNDER_CONTROL, EnumSet.of(State.IN_PROGRESS, State.CALM, State.CLOSED),
            State.CALM, EnumSet.of(State.OPEN, State.CLOSED),
            State.CLOSED, EnumSet.of(State.DEBRIEFED),
            State.DEBRIEFED, EnumSet.noneOf(State.class));

    @ParameterizedTest
    @EnumSource
    void onlyTheTransitionsOfTheStateMachineAreAllowed(State from) {
        assertThat(Arrays.stream(State.values()).filter(from::allows))
                .containsExactlyInAnyOrderElementsOf(ALLOWED.getOrDefault(from, Set.of()));
        assertThat(from.isOver()).isEqualTo(from == State.CLOSED || from == State.DEBRIEFED);
        assertThat(from.isTaken())
                .isEqualTo(EnumSet.of(State.ACKNOWLEDGED, State.IN_PROGRESS, State.UNDER_CONTROL)
                        .contains(from));
    }

    @Test
    void whoIsAtWorkSaysSoAndASecondTimeChangesNothing() {
        var taken = in(State.ACKNOWLEDGED);

        var started = done(Casework.move(taken, State.IN_PROGRESS, "Claire", LATER));
        assertThat(started.care().state()).isEqualTo(State.IN_PROGRESS);
        assertThat(started.log().getLast()).isEqualTo(new Entry(LATER, "Claire", Act.STARTED, ""));
        assertThat(Casework.move(started, State.IN_PROGRESS, "Karim", LATER.plusSeconds(9)))
                .isEqualTo(new Answer.AlreadyDone("Claire", LATER));

        var controlled = done(Casework.move(started, State.UNDER_CONTROL, "Karim", LATER));
        assertThat(controlled.care().state()).isEqualTo(State.UNDER_CONTROL);
        assertThat(controlled.log().getLast().act()).isEqualTo(Act.CONTROLLED);
    }

    @Test
    void nobodyIsAtWorkOnWhatNobodyTook() {
        assertThat(Casework.move(Some.incident(Level.ALERT), State.IN_PROGRESS, "Claire", LATER))
                .isInstanceOf(Answer.AlreadyDone.class);
    }

    @Test
    void anIncidentIsHandedOver() {
        var open = Some.incident(Level.ALERT);

        var handed = done(Casework.handOver(open, "Claire", "Karim", LATER));
        assertThat(handed.care().owner()).contains("Karim");
        assertThat(handed.care().state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(handed.log().getLast()).isEqualTo(new Entry(LATER, "Claire", Act.HANDED_OVER, "Karim"));

        assertThat(Casework.handOver(handed, "Zoe", "Karim", LATER)).isEqualTo(new Answer.AlreadyDone("Claire", LATER));
        assertThat(Casework.handOver(in(State.CLOSED), "Zoe", "Karim", LATER)).isInstanceOf(Answer.AlreadyDone.class);
        assertThat(done(Casework.handOver(in(State.UNDER_CONTROL), "Zoe", "Karim", LATER))
                        .care()
                        .state())
                .isEqualTo(State.UNDER_CONTROL);
    }

    @Test
    void theSheetIsFilledByVigieAndByPeopleAndNothingWrittenIsLost() {
        var open = Some.incident(Level.ALERT);
        var empty = Casework.sheet(open);
        assertThat(empty.answers().get(Question.WHAT))
                .isEqualTo(new Sheet.Answer(Question.WHAT, "safety", Source.AUTO, "vigie", NOON));
        assertThat(empty.answers().get(Question.HOW_MUCH)).extracting("text").isEqualTo("2/3");
        assertThat(empty.answers().get(Question.WHERE)).extracting("text").isEqualTo("avis.example.com");
        assertThat(empty.answers().get(Question.WHEN)).extracting("text").isEqualTo(NOON.toString());
        assertThat(empty.answers().get(Question.WHY)).extracting("source").isEqualTo(Source.UNKNOWN);
        assertThat(empty.isReadyForReply()).isFalse();

        var why = done(Casework.answer(open, Question.WHY, "le frigo est tombé en panne", "Claire", LATER));
        var who = done(Casework.answer(why, Question.WHO, "deux clients", "Claire", LATER));
        assertThat(Casework.sheet(who).isReadyForReply()).isTrue();
        assertThat(who.log().getLast()).isEqualTo(new Entry(LATER, "Claire", Act.SHEET, "WHO"));
        assertThat(Casework.answer(who, Question.WHO, "deux clients", "Karim", LATER.plusSeconds(1)))
                .isEqualTo(new Answer.AlreadyDone("Claire", LATER));

        var blank = done(Casework.answer(who, Question.WHO, "", "Karim", LATER));
        assertThat(Casework.sheet(blank).answers().get(Question.WHO))
                .extracting("source")
                .isEqualTo(Source.UNKNOWN);
        assertThat(Casework.sheet(blank).isReadyForReply()).isFalse();
        assertThat(blank.dossier().answers()).hasSize(3);
    }

    @Test
    void theSameReplyIsReadAgainOnce() {
        var open = Some.incident(Level.ALERT);

        var drafted = done(Casework.reply(open, Act.DRAFT, "Nous vérifions.", "Claire", LATER));

        assertThat(drafted.log().getLast()).isEqualTo(new Entry(LATER, "Claire", Act.DRAFT, "Nous vérifions."));
        assertThat(Casework.reply(drafted, Act.DRAFT, "Nous vérifions.", "Karim", LATER.plusSeconds(5)))
                .isEqualTo(new Answer.AlreadyDone("Claire", LATER));
        assertThat(Casework.reply(drafted, Act.DRAFT_HELD, "Nous vérifions.", "Karim", LATER))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void aClaimIsCheckedAndThenRuledUponByANamedPerson() {
        var open = withRumour();

        var checking = done(Casework.check(open, "Claire", LATER));
        assertThat(checking.dossier().rumour().orElseThrow().stage()).isEqualTo(Stage.CHECKING);
        assertThat(checking.log().getLast()).isEqualTo(new Entry(LATER, "Claire", Act.CLAIM, "CHECKING"));
        assertThat(Casework.check(checking, "Karim", LATER)).isInstanceOf(Answer.AlreadyDone.class);
        assertThat(Casework.check(Some.incident(Level.ALERT), "Karim", LATER)).isInstanceOf(Answer.AlreadyDone.class);

        var ruled = done(Casework.rule(checking, ruling(Status.DENIED)));
        assertThat(ruled.dossier().findings().truth()).contains(Truth.FALSE);
        assertThat(ruled.dossier().rumour().orElseThrow().status()).isEqualTo(Status.DENIED);
        assertThat(ruled.log().getLast().text()).isEqualTo("DENIED https://fournil.example.com/preuve");
        assertThat(Casework.rule(ruled, ruling(Status.DENIED))).isInstanceOf(Answer.AlreadyDone.class);
        assertThat(Casework.check(ruled, "Karim", LATER)).isInstanceOf(Answer.AlreadyDone.class);
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, TRUE", "PARTLY_TRUE, PARTLY", "DENIED, FALSE", "UNDECIDABLE, UNDECIDABLE"})
    void whatIsFoundOutIsKeptWithTheIncident(Status status, Truth truth) {
        assertThat(done(Casework.rule(withRumour(), ruling(status)))
                        .dossier()
                        .findings()
                        .truth())
                .contains(truth);
    }

    @Test
    void anAlertIsClosedWithALessonOrAReasonWhyThereIsNone() {
        var open = Some.incident(Level.ALERT);
        var lesson = new Lesson(Benefit.PROCESS, "vérifier le frigo", "Karim", LocalDate.of(2026, 7, 1));

        assertThat(Casework.close(open, Optional.empty(), " ", "Claire", LATER))
                .isInstanceOf(Closing.LacksLesson.class);

        var closed = closed(Casework.close(open, Optional.of(lesson), "", "Claire", LATER));
        assertThat(closed.care().state()).isEqualTo(State.CLOSED);
        assertThat(closed.dossier().findings().lessons()).containsExactly(lesson);
        assertThat(closed.log().getLast()).isEqualTo(new Entry(LATER, "Claire", Act.CLOSED, "vérifier le frigo"));
        assertThat(closed.dossier().findings().due(Instant.parse("2026-06-30T20:00:00Z"), ZoneId.of("Europe/Paris")))
                .isEmpty();
        assertThat(closed.dossier().findings().due(Instant.parse("2026-06-30T23:00:00Z"), ZoneId.of("Europe/Paris")))
                .contains(lesson);

        assertThat(closed(Casework.close(open, Optional.empty(), "rien à apprendre", "Claire", LATER))
                        .log()
                        .getLast()
                        .text())
                .isEqualTo("rien à apprendre");
        assertThat(Casework.close(Some.incident(Level.VIGILANCE), Optional.empty(), "", "Claire", LATER))
                .isInstanceOf(Closing.Answered.class);
        assertThat(((Closing.Answered) Casework.close(closed, Optional.empty(), "", "Zoe", LATER)).answer())
                .isEqualTo(new Answer.AlreadyDone("Claire", LATER));
    }

    @Test
    void aDebriefFollowsTheClosingOnce() {
        var found = new Findings(
                Optional.of(Cause.PRODUCT),
                Optional.of(Norm.SECURITY),
                Optional.of(Truth.TRUE),
                List.of("excuses"),
                List.of(),
                Optional.of("moins de monde le samedi"),
                true);
        assertThat(Casework.debrief(Some.incident(Level.ALERT), found, "Claire", LATER))
                .isInstanceOf(Answer.AlreadyDone.class);

        var debriefed = done(Casework.debrief(in(State.CLOSED), found, "Claire", LATER));

        assertThat(debriefed.care().state()).isEqualTo(State.DEBRIEFED);
        assertThat(debriefed.dossier().findings()).isEqualTo(found);
        assertThat(debriefed.log().getLast())
                .isEqualTo(new Entry(LATER, "Claire", Act.DEBRIEFED, "moins de monde le samedi"));
        assertThat(Casework.debrief(debriefed, found, "Karim", LATER))
                .isEqualTo(new Answer.AlreadyDone("Claire", LATER));
    }

    private static Incident withRumour() {
        var play = new Play();
        play.hear(dev.vigie.Said.that("Il paraît que le Fournil va fermer pour hygiène")
                .by("a")
                .stance(dev.vigie.score.Stance.HEDGE)
                .sign(dev.vigie.score.Signal.SAFETY, dev.vigie.score.Signal.RUMOUR)
                .at(NOON));
        return play.incident();
    }

    private static Ruling ruling(Status status) {
        return new Ruling(
                "Claire",
                LATER,
                status,
                "https://fournil.example.com/preuve",
                "un contrôle a eu lieu",
                Optional.empty());
    }

    private static Incident in(State state) {
        var open = Some.incident(Level.ALERT);
        return open.with(open.care().in(state));
    }

    private static Incident done(Answer answer) {
        return ((Answer.Done) answer).incident();
    }

    private static Incident closed(Closing closing) {
        return done(((Closing.Answered) closing).answer());
    }
}
