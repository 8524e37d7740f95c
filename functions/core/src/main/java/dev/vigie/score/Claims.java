package dev.vigie.score;

import dev.vigie.score.cue.Hit;
import dev.vigie.score.text.Text;
import java.util.EnumSet;
import java.util.Set;

/** How a text stands towards a claim: does it hedge, ask, deny, pass on, or speak of what its author lived through? */
final class Claims {
    private static final Set<String> FIRST_PERSON = Set.of(
            "j", "je", "nous", "m", "mon", "ma", "mes", "notre", "nos", "moi", "i", "we", "my", "our", "me", "us", "im",
            "ive");
    private static final Set<String> LIVED = Set.of(
            "safety", "complaint", "discrimination", "outage", "data_leak", "employee", "impersonation", "takedown");
    private static final Set<String> ASKED_OF_ALL = Set.of("quelqu'un", "anyone", "someone", "qui sait", "who knows");
    private static final Set<String> SHARE = Set.of(
            "faites tourner",
            "faire tourner",
            "partagez avant suppression",
            "partagez en masse",
            "partagez un max",
            "a partager",
            "spread the word",
            "spread this",
            "share everywhere",
            "make this viral",
            "share before it is deleted",
            "please share",
            "rt massif");

    /** Somebody else's denial, told by a third: what is denied may still be so. */
    private static final Set<String> REPORTED = Set.of("denied", "denies", "deny", "il dément", "démenti", "démentis");

    private Claims() {}

    static Set<Stance> in(Reading reading) {
        var stances = EnumSet.noneOf(Stance.class);
        for (var hit : reading.hits()) {
            switch (hit.kind()) {
                case "hedge" -> hedge(reading, hit, stances);
                case "denial" -> deny(reading, hit, stances);
                case "enquiry" -> enquire(reading, hit, stances);
                default -> {}
            }
            if (SHARE.contains(hit.written())) {
                stances.add(Stance.CALL_TO_SHARE);
            }
            if (LIVED.contains(hit.kind()) && isFirstHand(reading, hit)) {
                stances.add(Stance.OWN_EXPERIENCE);
            }
        }
        if (Conditional.isHearsay(reading.text(), reading.immune())) {
            stances.add(Stance.HEDGE);
        }
        if (stances.contains(Stance.ENQUIRY)) {
            // "info ou intox ?" and "c'est un fake ?" ask; whoever asks does not deny.
            stances.remove(Stance.DENIAL);
        }
        addEvidence(reading, stances);
        var isTold =
                reading.tellsHarm() && !stances.contains(Stance.DENIAL) && !stances.contains(Stance.OWN_EXPERIENCE);
        if (isTold || stances.contains(Stance.HEDGE)) {
            stances.add(Stance.CLAIM);
        }
        return stances;
    }

    /** "Apparemment ils ouvrent à huit heures" is no hearsay worth a line. */
    private static void hedge(Reading reading, Hit hit, Set<Stance> stances) {
        if (hit.strength() >= Score.PRESENT || reading.tellsHarm()) {
            stances.add(Stance.HEDGE);
        }
    }

    private static void deny(Reading reading, Hit hit, Set<Stance> stances) {
        if (REPORTED.contains(hit.written()) && reading.has("safety", Score.PRESENT)) {
            return;
        }
        if (hit.strength() >= Score.PRESENT || reading.has("hedge", 0)) {
            stances.add(Stance.DENIAL);
        }
    }

    /** "C'est vrai ?" asks about a claim wherever it stands; "vraiment ?" does so only beside one. */
    private static void enquire(Reading reading, Hit hit, Set<Stance> stances) {
        var isAsked = reading.asks(hit.from()) || ASKED_OF_ALL.stream().anyMatch(hit.written()::contains);
        var hasClaim = hit.strength() >= Score.PRESENT || reading.tellsHarm() || reading.has("hedge", 0);
        if (isAsked && hasClaim) {
            stances.add(Stance.ENQUIRY);
        }
    }

    /** What the author lived through, in a sentence that does not say it was heard: "on m'a dit que" is hearsay. */
    private static boolean isFirstHand(Reading reading, Hit hit) {
        var sentence = reading.sentence(hit.from());
        for (var other : reading.hits()) {
            var isHeard = other.kind().equals("hedge") || other.kind().equals("enquiry");
            if (isHeard && reading.sentence(other.from()) == sentence) {
                return false;
            }
        }
        return hasFirstPerson(reading.text(), hit.from());
    }

    /** In the same sentence, or first thing in the next: "Malade toute la nuit. Mon mari pareil." */
    private static boolean hasFirstPerson(Text text, int token) {
        int end = text.sentenceEnd(token);
        for (int at = text.sentenceStart(token); at < end; at++) {
            if (isFirstPerson(text, at)) {
                return true;
            }
        }
        return end < text.tokens().size() && isFirstPerson(text, end);
    }

    private static boolean isFirstPerson(Text text, int at) {
        return FIRST_PERSON.contains(text.tokens().get(at).folded());
    }

    private static void addEvidence(Reading reading, Set<Stance> stances) {
        for (var hit : reading.graver()) {
            if (hit.kind().equals("PROOF") || hit.kind().equals("VIDEO")) {
                stances.add(Stance.EVIDENCE);
            }
        }
    }
}
