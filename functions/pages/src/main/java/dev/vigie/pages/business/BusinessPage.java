package dev.vigie.pages.business;

import dev.vigie.guide.Readiness;
import dev.vigie.pages.Frame;
import dev.vigie.pages.alert.SealedForm;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a business shows.
 *
 * @param days how bad each of the last ninety days was, as a picture and in words
 * @param statistics each with how many cases it rests on
 * @param risks complaints that come back although no alert fired
 * @param steps the twelve steps, with what was done
 */
public record BusinessPage(
        Frame frame,
        Places places,
        Ninety days,
        List<Line> incidents,
        List<Line> statistics,
        List<Line> risks,
        List<Line> sources,
        Ready ready,
        List<Step> steps,
        List<Line> team,
        List<Scenario> scenarios,
        Checked checked) {
    public BusinessPage {
        incidents = List.copyOf(incidents);
        statistics = List.copyOf(statistics);
        risks = List.copyOf(risks);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
        team = List.copyOf(team);
        scenarios = List.copyOf(scenarios);
    }

    /** Where the way leads from here. */
    public record Places(String name, String alert, String protocol, String charter, String moderation) {}

    /** Ninety days at a glance; each is a level, or nothing. */
    public record Ninety(List<Day> days, String told) {
        public Ninety {
            days = List.copyOf(days);
        }

        /** One day: how far from the left, its level, and what it is called. */
        public record Day(int x, int level, String label) {}
    }

    /** Something and what there is to say about it. */
    public record Line(String what, String said) {}

    /** The score and the next step. */
    public record Ready(Readiness score, List<Line> there, Optional<String> next) {
        public Ready {
            there = List.copyOf(there);
        }
    }

    /** One of twelve steps. */
    public record Step(String text, String state, boolean isDone) {}

    /** What may happen here, its guide, a first message and who takes it. */
    public record Scenario(String title, String guide, String draft, String who) {}

    /** A planned post, read again. */
    public record Checked(SealedForm form, String text, Optional<String> verdict, List<String> warnings) {
        public Checked {
            warnings = List.copyOf(warnings);
        }
    }
}
