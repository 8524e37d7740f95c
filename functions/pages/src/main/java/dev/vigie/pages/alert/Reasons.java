package dev.vigie.pages.alert;

import dev.vigie.incident.Assessment;
import dev.vigie.incident.Assessment.Part;
import dev.vigie.pages.link.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why the incident has its level.
 *
 * @param rule the rule on content that holds, in words
 * @param counted indicators that raised the level
 * @param idle indicators that were looked at and raised nothing
 * @param learning said while nobody knows yet what is usual
 */
public record Reasons(Optional<Rule> rule, List<Counted> counted, List<String> idle, Optional<String> learning) {
    private static final Set<String> SHARES = Set.of("negativity", "flip");

    public Reasons {
        counted = List.copyOf(counted);
        idle = List.copyOf(idle);
    }

    static Reasons of(Visit visit, Assessment assessment) {
        var words = visit.words();
        var rule = assessment
                .hardRule()
                .map(each -> new Rule(
                        rule(visit, each.code()),
                        words.say(
                                "why.at-least",
                                words.say("level." + each.floor().number() + ".name"))));
        var counted = assessment.parts().stream()
                .filter(part -> part.added() != 0)
                .map(part -> new Counted(
                        sentence(visit, part),
                        words.say(part.added() > 0 ? "why.added" : "why.taken", Math.abs(part.added()))))
                .toList();
        var idle = assessment.parts().stream()
                .filter(part -> part.added() == 0)
                .map(part -> sentence(visit, part))
                .toList();
        return new Reasons(rule, counted, idle, learning(visit, assessment));
    }

    /** A rule in words; a newer Vigie may know rules that this page has no words for yet. */
    static String rule(Visit visit, String code) {
        var key = "rule." + code;
        return visit.words().knows(key) ? visit.words().say(key) : visit.words().say("rule.other", code);
    }

    private static Optional<String> learning(Visit visit, Assessment assessment) {
        return assessment.parts().stream()
                .filter(part ->
                        part.indicator().equals("volume") && part.usual().isEmpty())
                .findFirst()
                .map(_ -> visit.words().say("why.learning"));
    }

    private static String sentence(Visit visit, Part part) {
        var words = visit.words();
        var isShare = SHARES.contains(part.indicator());
        var observed = isShare ? part.observed() * 100 : part.observed();
        var key = "why." + part.indicator();
        if (!words.knows(key)) {
            return words.say("why.other", part.indicator(), observed);
        }
        var usual = part.usual();
        return usual.isPresent() && words.knows(key + ".usual")
                ? words.say(key + ".usual", observed, isShare ? usual.get() * 100 : usual.get())
                : words.say(key, observed);
    }

    /** A rule and the least level that it commands. */
    public record Rule(String sentence, String floor) {}

    /** An indicator and what it added. */
    public record Counted(String sentence, String added) {}
}
