package dev.vigie.pages.business;

import dev.vigie.memory.Moderation;
import dev.vigie.memory.ModerationCsv;
import dev.vigie.pages.Frame;
import dev.vigie.pages.business.PaperPage.Part;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Response;
import dev.vigie.pages.words.Lengths;
import dev.vigie.store.Incidents;
import dev.vigie.store.Versioned;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The months of moderation, to read and to take along: this one and the one before. */
public final class ModerationPapers {
    private final Incidents incidents;

    public ModerationPapers(Incidents incidents) {
        this.incidents = incidents;
    }

    public PaperPage page(Visit visit, Frame frame) {
        var month = month(visit);
        return new PaperPage(
                frame,
                visit.path("/business"),
                Papers.dated(visit),
                visit.words().say("moderation.lead", visit.business().name()),
                List.of(part(visit, month), part(visit, month.minusMonths(1))),
                Optional.of(visit.path("/moderation.csv")));
    }

    /** Both months as one table. */
    public Response table(Visit visit) {
        var month = month(visit);
        var before = of(visit, month.minusMonths(1));
        var now = of(visit, month);
        var decisions = new ArrayList<>(before.decisions());
        decisions.addAll(now.decisions());
        var both = new Moderation(
                month, before.received() + now.received(), before.answered() + now.answered(), decisions);
        return new Response(
                200,
                Map.of(
                        "Content-Type",
                        "text/csv; charset=utf-8",
                        "Content-Disposition",
                        "attachment; filename=\"moderation-" + month + ".csv\""),
                ModerationCsv.of(both, visit.business().timezone()));
    }

    private Part part(Visit visit, YearMonth month) {
        var words = visit.words();
        var told = of(visit, month);
        var lines = new ArrayList<>(List.of(
                words.say("moderation.received", told.received()),
                words.say("moderation.answered", told.answered()),
                words.say("moderation.removed", told.removed()),
                words.say("moderation.refused", told.refused())));
        told.byRule()
                .forEach((rule, count) ->
                        lines.add(words.say("moderation.rule", rule, words.say("charter." + rule), count)));
        told.medianDelay().ifPresent(delay -> lines.add(words.say("moderation.delay", Lengths.length(words, delay))));
        return new Part(words.say("moderation.month", month.getMonthValue(), Integer.toString(month.getYear())), lines);
    }

    private Moderation of(Visit visit, YearMonth month) {
        return Moderation.of(
                incidents.of(visit.business().id()).stream()
                        .map(Versioned::value)
                        .toList(),
                month,
                visit.business().timezone());
    }

    private static YearMonth month(Visit visit) {
        return YearMonth.from(visit.now().atZone(visit.business().timezone()));
    }
}
