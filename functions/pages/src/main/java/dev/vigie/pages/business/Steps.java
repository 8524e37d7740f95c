package dev.vigie.pages.business;

import dev.vigie.guide.Readiness;
import dev.vigie.guide.Readiness.Part;
import dev.vigie.pages.business.BusinessPage.Step;
import dev.vigie.pages.link.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The twelve steps of guide G20: those that Vigie can see are ticked, the others are for people to look at. */
final class Steps {
    private static final int ALL = 12;

    private Steps() {}

    static List<Step> of(Visit visit, Figures figures, Readiness ready) {
        var words = visit.words();
        return IntStream.rangeClosed(1, ALL)
                .mapToObj(number -> {
                    var done = done(visit, figures, ready, number);
                    var state = done.map(yes -> yes ? "step.done" : "step.open").orElse("step.yours");
                    return new Step(words.say("step." + number), words.say(state), done.orElse(false));
                })
                .toList();
    }

    /** Whether it is done; empty where only people can tell. */
    private static Optional<Boolean> done(Visit visit, Figures figures, Readiness ready, int number) {
        return switch (number) {
            case 3 -> Optional.of(!visit.business().watch().any().isEmpty());
            case 4 -> Optional.of(ready.there().contains(Part.SOURCES));
            case 5 -> Optional.of(ready.there().contains(Part.HABIT));
            case 6 -> Optional.of(ready.there().contains(Part.DEPUTY));
            case 12 ->
                Optional.of(ready.there().contains(Part.DRILL)
                        || figures.real().stream()
                                .anyMatch(each ->
                                        !each.dossier().findings().lessons().isEmpty()));
            default -> Optional.empty();
        };
    }
}
