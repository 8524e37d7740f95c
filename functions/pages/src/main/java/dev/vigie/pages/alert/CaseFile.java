package dev.vigie.pages.alert;

import java.util.List;
import java.util.Optional;

/**
 * What the people of the business find out and decide: advice, the sheet, the truth, replies, removals, the end.
 *
 * @param claim where it may still be said, or was said, whether it is true
 * @param signs that many posts come from one hand, where they are marked
 */
public record CaseFile(
        Advised advised,
        SheetView sheet,
        Claim claim,
        Optional<Signs> signs,
        Replying replying,
        Removing removing,
        Ending ending) {

    /** What the tree advises, and what it asked on the way. */
    public record Advised(String conduct, String means, List<Pair> asked) {
        public Advised {
            asked = List.copyOf(asked);
        }
    }

    /** Two texts that belong together: a question and its answer, or a value and what it is called. */
    public record Pair(String left, String right) {}

    /**
     * What is claimed and whether it is true.
     *
     * @param facts where it began, at what stage it is, how people stand towards it
     * @param verdict what a person found, where somebody did
     * @param check the form to say that it is being checked, while nobody does
     */
    public record Claim(
            Optional<String> text,
            List<Pair> facts,
            Optional<Verdict> verdict,
            Optional<SealedForm> check,
            SealedForm form,
            List<Pair> choices) {
        public Claim {
            facts = List.copyOf(facts);
            choices = List.copyOf(choices);
        }

        /** What a person said about it. */
        public record Verdict(String sentence, String evidence) {}
    }

    /** Signs of coordination, each with the share of posts that bear it. */
    public record Signs(String lead, List<String> signs) {
        public Signs {
            signs = List.copyOf(signs);
        }
    }

    /**
     * How to answer.
     *
     * @param obstacles what must be known first
     * @param clocks since when it stands there and since when we know
     * @param draft to begin with
     * @param last the last reply that was read again, ready to copy
     * @param held said while a reply waits
     */
    public record Replying(
            List<String> obstacles,
            String clocks,
            String draft,
            Optional<String> last,
            Optional<String> held,
            SealedForm form) {
        public Replying {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The check before anything is removed, and what became of earlier wishes. */
    public record Removing(
            List<String> reach,
            List<Pair> stories,
            List<Pair> motives,
            List<Pair> rules,
            SealedForm form,
            List<Wished> wished) {
        public Removing {
            reach = List.copyOf(reach);
            stories = List.copyOf(stories);
            motives = List.copyOf(motives);
            rules = List.copyOf(rules);
            wished = List.copyOf(wished);
        }

        /**
         * One wish.
         *
         * @param override the form for a second person, while it is refused
         */
        public record Wished(
                int number,
                String sentence,
                String capture,
                String proof,
                Optional<String> after,
                Optional<SealedForm> override) {}
    }

    /** Going on, handing over, closing and looking back; a form is there while it may be sent. */
    public record Ending(
            String state,
            Optional<SealedForm> start,
            Optional<SealedForm> control,
            Optional<SealedForm> handOver,
            List<String> others,
            Optional<SealedForm> close,
            boolean owesLesson,
            Optional<SealedForm> debrief,
            List<Pair> benefits,
            List<Pair> causes,
            List<Pair> norms,
            List<String> lessons) {
        public Ending {
            others = List.copyOf(others);
            benefits = List.copyOf(benefits);
            causes = List.copyOf(causes);
            norms = List.copyOf(norms);
            lessons = List.copyOf(lessons);
        }
    }
}
