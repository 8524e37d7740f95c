package dev.vigie.score;

import dev.vigie.score.cue.Hit;
import dev.vigie.score.text.Text;
import java.util.EnumSet;
import java.util.Set;

/** How a text stands towards a claim: does it hedge, ask, deny, pass on, or speak of what its author lived through? */
final class Claims {
    private static final Set<String> FIRST_PERSON =
            Set.of("j", "je", "nous", "m", "mon", "ma", "mes", "notre", "nos", "i", "we", "my", "our", "me", "us", "moi");
    private static final Set<String> LIVED =
            Set.of("safety", "complaint", "discrimination", "outage", "data_leak", "employee");
    private static final Set<String> MAY_BE = Set.of("serait", "seraient", "aurait", "auraient", "irait", "iraient");
    private static final Set<String> NOT_HEARSAY = Set.of("j", "je", "on", "il", "elle", "nous", "vous");
    private static final Set<String> SHARE =
            Set.of("faites tourner", "partagez avant suppression", "partagez en masse", "spread the word", "spread this",
                    "share everywhere", "make this viral", "share before it is deleted", "rt massif");

    private Claims() {}

    static Set<Stance> in(Reading reading) {
        var stances = EnumSet.noneOf(Stance.class);
        for (var hit : reading.hits()) {
            switch (hit.kind()) {
                case "hedge" -> stances.add(Stance.HEDGE);
                case "denial" -> stances.add(Stance.DENIAL);
                case "enquiry" -> {
                    if (reading.asks(hit.from()) || hit.written().contains("quelqu'un") || hit.written().contains("anyone")) {
                        stances.add(Stance.ENQUIRY);
                    }
                }
                default -> {}
            }
            if (SHARE.contains(hit.written())) {
                stances.add(Stance.CALL_TO_SHARE);
            }
            if (LIVED.contains(hit.kind()) && isFirstPerson(reading.text(), hit)) {
                stances.add(Stance.OWN_EXPERIENCE);
            }
        }
        if (isHearsay(reading.text(), reading.immune())) {
            stances.add(Stance.HEDGE);
        }
        if (stances.contains(Stance.DENIAL)) {
            // "info ou intox ?" and "c'est un fake ?" ask; whoever asks does not deny.
            if (stances.contains(Stance.ENQUIRY)) {
                stances.remove(Stance.DENIAL);
            }
        }
        if (reading.aggravations().contains(Aggravation.PROOF) || reading.aggravations().contains(Aggravation.VIDEO)) {
            stances.add(Stance.EVIDENCE);
        }
        return stances;
    }

    private static boolean isFirstPerson(Text text, Hit hit) {
        var sentence = text.tokens().get(hit.from()).sentence();
        return text.tokens().stream()
                .anyMatch(token -> token.sentence() == sentence && FIRST_PERSON.contains(token.folded()));
    }

    /** The journalists' conditional: "serait fermé", "auraient trouvé", but not "serait-il possible", "j'aurais voulu". */
    private static boolean isHearsay(Text text, boolean[] immune) {
        var tokens = text.tokens();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (!immune[at] && MAY_BE.contains(tokens.get(at).folded())) {
                var before = at == 0 ? "" : tokens.get(at - 1).folded();
                var next = tokens.get(at + 1);
                var verb = text.original().substring(next.start(), next.end());
                if (!before.equals("on") && !NOT_HEARSAY.contains(next.folded()) && isParticiple(verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isParticiple(String verb) {
        return verb.matches("(?iu)\\p{L}{2,20}(é|ée|és|ées|ert|erte|is|ise|it|ite|u|ue|us|ues|orts?|ortes?|i|ie|is|ies)");
    }
}
