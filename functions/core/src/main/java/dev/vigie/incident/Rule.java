package dev.vigie.incident;

import static dev.vigie.incident.Level.ALERT;
import static dev.vigie.incident.Level.CRISIS;
import static dev.vigie.incident.Level.VIGILANCE;

import dev.vigie.business.Channel;
import dev.vigie.score.Signal;
import dev.vigie.story.Story;
import dev.vigie.story.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule on what is said, not on how often: it sets a least level while the stories that bear it out are fresh.
 *
 * @param code names it in data and in what people read
 * @param voices how many distinct authors must bear it out
 * @param bears the stories that bear it out
 * @param also what else must be true
 */
record Rule(String code, Level floor, int voices, Predicate<Story> bears, Predicate<Evidence> also) {
    private static final Set<Signal> MILD = EnumSet.of(Signal.COMPLAINT, Signal.TROLL, Signal.INSULT, Signal.MEDIA);
    private static final Predicate<Story> PRESS = story -> story.identity().channel() == Channel.PRESS;
    private static final Predicate<Story> HEARSAY = story -> story.voice().isHearsay();
    private static final Predicate<Story> TOLD = HEARSAY.and(says(Signal.RUMOUR).or(says(Signal.SAFETY)));
    private static final Predicate<Story> HURT =
            says(Signal.SAFETY).and(PRESS.negate()).and(story -> story.voice().isFirstHand());
    private static final Predicate<Story> CREDIBLE = says(Signal.SAFETY)
            .and(has(Trait.OWN_EXPERIENCE)
                    .or(has(Trait.EVIDENCE))
                    .or(has(Trait.PROOF))
                    .or(PRESS));
    private static final Predicate<Story> DOCUMENTED =
            has(Trait.PROOF).or(has(Trait.EVIDENCE)).or(has(Trait.VIDEO));

    /** The crisis scheme, 3.1: the gravest first. */
    private static final List<Rule> ALL = List.of(
            rule("safety-grave", CRISIS, 1, says(Signal.SAFETY).and(has(Trait.GRAVE)), found -> found.any(CREDIBLE)),
            rule("media-many", CRISIS, 1, PRESS, found -> found.hosts(PRESS) >= 2),
            rule(
                    "rumour-media",
                    CRISIS,
                    1,
                    PRESS,
                    found -> found.any(TOLD) && found.shares().isPossible()),
            rule("safety-persons", ALERT, 2, HURT),
            rule("safety-rumour", ALERT, 2, HEARSAY, found -> found.any(says(Signal.SAFETY))),
            rule(
                    "rumour-grave",
                    ALERT,
                    2,
                    HEARSAY,
                    found -> found.any(TOLD) && found.shares().isGrave()),
            rule("threat", ALERT, 1, says(Signal.THREAT)),
            rule("hate", ALERT, 1, says(Signal.HATE)),
            rule("data-proof", ALERT, 1, says(Signal.DATA_LEAK).and(DOCUMENTED.or(has(Trait.OWN_EXPERIENCE)))),
            rule("discrimination", ALERT, 1, says(Signal.DISCRIMINATION)),
            rule("media", ALERT, 1, PRESS),
            rule("journalist", ALERT, 1, has(Trait.JOURNALIST)),
            rule("authority", ALERT, 1, says(Signal.LEGAL).and(has(Trait.AUTHORITY))),
            rule("impersonation", ALERT, 1, says(Signal.IMPERSONATION)),
            rule("employee-proof", ALERT, 1, says(Signal.EMPLOYEE).and(DOCUMENTED)),
            rule("boycott-meeting", ALERT, 1, says(Signal.BOYCOTT).and(has(Trait.MEETING_POINT))),
            rule("extortion", ALERT, 1, has(Trait.EXTORTION)),
            rule("safety", VIGILANCE, 1, says(Signal.SAFETY)),
            rule("data", VIGILANCE, 1, says(Signal.DATA_LEAK)),
            rule("legal", VIGILANCE, 1, says(Signal.LEGAL)),
            rule("employee", VIGILANCE, 1, says(Signal.EMPLOYEE)),
            rule("boycott", VIGILANCE, 2, says(Signal.BOYCOTT)),
            rule("rumour", VIGILANCE, 2, HEARSAY, found -> found.any(says(Signal.RUMOUR))),
            rule("backlash", VIGILANCE, 2, says(Signal.BACKLASH)),
            rule("fake-review", VIGILANCE, 2, says(Signal.FAKE_REVIEW)),
            rule("outage", VIGILANCE, 2, says(Signal.OUTAGE)),
            rule("raid", VIGILANCE, 1, story -> story.relays() >= 10));

    /** The rules that hold, the gravest first. */
    static List<Rule> holding(Evidence found) {
        var borne = 0L;
        for (var story : found.stories()) {
            borne |= borneOut(story);
        }
        if (borne == 0) {
            return List.of();
        }
        var holding = new ArrayList<Rule>();
        for (var place = 0; place < ALL.size(); place++) {
            if ((borne & 1L << place) != 0 && ALL.get(place).holds(found)) {
                holding.add(ALL.get(place));
            }
        }
        return holding;
    }

    /** Which rules a story bears out, as bits in their order. */
    private static long borneOut(Story story) {
        if (story.relays() < 10 && isMild(story)) {
            return 0;
        }
        var borne = 0L;
        for (var place = 0; place < ALL.size(); place++) {
            borne |= ALL.get(place).bears().test(story) ? 1L << place : 0;
        }
        return borne;
    }

    /** A plain complaint, which no rule speaks of. */
    private static boolean isMild(Story story) {
        return story.identity().channel() != Channel.PRESS
                && story.voice().traits().isEmpty()
                && MILD.containsAll(story.voice().signals());
    }

    static Predicate<Story> says(Signal signal) {
        return story -> story.voice().has(signal);
    }

    /** Every code there is; {@code doubling} is the one that counts, not content, bring about. */
    static List<String> codes() {
        return Stream.concat(ALL.stream().map(Rule::code), Stream.of("doubling"))
                .toList();
    }

    boolean holds(Evidence found) {
        return found.voices(bears) >= voices && found.isFresh(bears) && also.test(found);
    }

    /** Whether a newspaper is what it is about. */
    boolean isMedia() {
        return code.startsWith("media") || code.equals("journalist");
    }

    private static Rule rule(String code, Level floor, int voices, Predicate<Story> bears) {
        return rule(code, floor, voices, bears, _ -> true);
    }

    private static Rule rule(String code, Level floor, int voices, Predicate<Story> bears, Predicate<Evidence> also) {
        return new Rule(code, floor, voices, bears, also);
    }

    private static Predicate<Story> has(Trait trait) {
        return story -> story.voice().has(trait);
    }
}
