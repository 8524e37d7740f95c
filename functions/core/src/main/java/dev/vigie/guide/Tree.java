package dev.vigie.guide;

import dev.vigie.guide.Advice.Answer;
import dev.vigie.guide.Advice.Asked;
import dev.vigie.guide.Advice.Conduct;
import dev.vigie.guide.Advice.Question;
import dev.vigie.incident.Findings;
import dev.vigie.incident.Findings.Truth;
import dev.vigie.incident.Incident;
import dev.vigie.score.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision tree: before anything about tone or trolls it asks whether it is true and whose fault it is. */
public final class Tree {
    private static final int SPREAD = 5;

    private final Incident incident;
    private final Optional<Truth> truth;
    private final List<Asked> asked = new ArrayList<>();

    private Tree(Incident incident) {
        this.incident = incident;
        this.truth = incident.dossier().findings().truth();
    }

    /** What to do, from what the machine saw and what people found out. */
    public static Advice advise(Incident incident) {
        var tree = new Tree(incident);
        var conduct = tree.conduct();
        return new Advice(conduct, tree.asked);
    }

    private Conduct conduct() {
        if (isYes(Question.DANGER, isDangerous() ? Answer.YES : Answer.NO)) {
            return Conduct.ESCALATE;
        }
        if (isYes(Question.OFFICIAL, isOfficial() ? Answer.YES : Answer.NO)) {
            return Conduct.ONE_VOICE;
        }
        switch (incident.signal()) {
            case PRAISE, CALMING -> {
                asked.add(new Asked(Question.PRAISE, Answer.YES));
                return Conduct.THANK;
            }
            case TROLL, SPAM -> {
                asked.add(new Asked(Question.NO_FACT, Answer.YES));
                return Conduct.SILENCE;
            }
            default -> asked.add(new Asked(Question.TRUE, isTrue()));
        }
        if (isTrue() == Answer.UNKNOWN) {
            return Conduct.HOLD;
        }
        return isTrue() == Answer.YES ? owned() : refuted();
    }

    private Conduct owned() {
        var fault = incident.dossier().findings().cause().map(Findings.Cause::isOwn);
        var answer = fault.map(own -> own ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
        asked.add(new Asked(Question.OUR_FAULT, answer));
        return answer == Answer.NO ? Conduct.EXPLAIN : Conduct.REPAIR;
    }

    private Conduct refuted() {
        if (isYes(Question.COORDINATED, incident.dossier().signs().isMarked() ? Answer.YES : Answer.NO)) {
            return Conduct.ONE_ANSWER;
        }
        return isYes(Question.SPREADING, isSpreading() ? Answer.YES : Answer.NO)
                ? Conduct.PUBLIC_NOTE
                : Conduct.CORRECT;
    }

    private boolean isYes(Question question, Answer answer) {
        asked.add(new Asked(question, answer));
        return answer == Answer.YES;
    }

    /** A danger that a person has proven to be none is talk like other talk. */
    private boolean isDangerous() {
        if (truth.filter(Truth.FALSE::equals).isPresent()) {
            return incident.signal() == Signal.THREAT || incident.signal() == Signal.HATE;
        }
        return switch (incident.signal()) {
            case SAFETY, THREAT, HATE, DATA_LEAK -> true;
            default ->
                rules(Set.of("safety-grave", "safety-persons", "safety", "threat", "hate", "data", "data-proof"));
        };
    }

    private boolean isOfficial() {
        return switch (incident.signal()) {
            case MEDIA, LEGAL -> true;
            default -> rules(Set.of("media", "media-many", "journalist", "authority", "legal"));
        };
    }

    private boolean rules(Set<String> codes) {
        return incident.assessment()
                .hardRule()
                .filter(rule -> codes.contains(rule.code()))
                .isPresent();
    }

    private Answer isTrue() {
        return truth.map(found -> switch (found) {
                    case TRUE, PARTLY -> Answer.YES;
                    case FALSE -> Answer.NO;
                    case UNDECIDABLE -> Answer.UNKNOWN;
                })
                .orElse(Answer.UNKNOWN);
    }

    private boolean isSpreading() {
        var authors = incident.dossier()
                .rumour()
                .map(rumour -> rumour.shares().authors())
                .orElse(incident.tally().stories());
        return authors >= SPREAD
                || incident.tally().mentions() > incident.tally().stories();
    }
}
