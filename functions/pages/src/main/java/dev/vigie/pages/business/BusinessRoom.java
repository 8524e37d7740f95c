package dev.vigie.pages.business;

import dev.vigie.guide.Precheck;
import dev.vigie.pages.Frame;
import dev.vigie.pages.alert.SealedForm;
import dev.vigie.pages.business.BusinessPage.Checked;
import dev.vigie.pages.business.BusinessPage.Line;
import dev.vigie.pages.business.BusinessPage.Places;
import dev.vigie.pages.business.BusinessPage.Scenario;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Words;
import dev.vigie.score.Signal;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Pulses;
import dev.vigie.store.Sources;
import dev.vigie.store.Store;
import dev.vigie.store.Versioned;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the page of a business together for a person of its team, who came by the link of an alert. */
public final class BusinessRoom {
    private static final List<Signal> SCENARIOS = List.of(
            Signal.SAFETY,
            Signal.COMPLAINT,
            Signal.RUMOUR,
            Signal.FAKE_REVIEW,
            Signal.EMPLOYEE,
            Signal.DATA_LEAK,
            Signal.BACKLASH);

    private final Incidents incidents;
    private final Seals seals;
    private final Preparation preparation;
    private final Overview overview;

    public BusinessRoom(Store store, Seals seals) {
        this.incidents = new Incidents(store);
        this.seals = seals;
        this.overview = new Overview(new Mentions(store));
        this.preparation = new Preparation(new Sources(store), new Pulses(store));
    }

    /** @param planned a post that is to be read before it is published */
    public BusinessPage page(Visit visit, Frame frame, Optional<String> planned) {
        var figures = Figures.of(incidents.of(visit.business().id()).stream()
                .map(Versioned::value)
                .toList());
        var sources = preparation.sources(visit);
        var ready = preparation.ready(visit, figures, sources);
        return new BusinessPage(
                frame,
                new Places(
                        visit.business().name(),
                        visit.path(""),
                        visit.path("/protocol"),
                        visit.path("/charter"),
                        visit.path("/moderation")),
                overview.days(visit, figures),
                overview.incidents(visit, figures),
                overview.statistics(visit, figures),
                overview.risks(visit),
                Preparation.lines(visit, sources),
                ready,
                Steps.of(visit, figures, ready.score()),
                team(visit),
                scenarios(visit),
                checked(visit, planned));
    }

    /** Who is told, in which order and by which way. */
    public static List<Line> team(Visit visit) {
        var words = visit.words();
        return visit.business().team().inOrder().stream()
                .map(contact -> new Line(
                        contact.name(),
                        words.say(
                                "team.line",
                                contact.roles().stream()
                                        .map(role ->
                                                words.say("role." + role.name().toLowerCase(Locale.ROOT)))
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                                ways(
                                        words,
                                        contact.sms().isPresent(),
                                        contact.email().isPresent()))))
                .toList();
    }

    private static String ways(Words words, boolean bySms, boolean byEmail) {
        return bySms && byEmail ? words.say("team.both") : words.say(bySms ? "team.sms" : "team.email");
    }

    private List<Scenario> scenarios(Visit visit) {
        var words = visit.words();
        var first = visit.business().team().inOrder().stream()
                .findFirst()
                .map(contact -> contact.name())
                .orElse("");
        return SCENARIOS.stream()
                .map(signal -> new Scenario(
                        words.say("signal." + signal.code() + ".headline"),
                        visit.path("/guide/" + signal.guide()),
                        words.say("draft.hold", visit.business().name()),
                        first))
                .toList();
    }

    private Checked checked(Visit visit, Optional<String> planned) {
        var words = visit.words();
        var form = new SealedForm(visit.path("/business"), seals.seal(visit.token(), "business"));
        var today = visit.moments().local(visit.now()).toLocalDate();
        var warnings = planned.map(text -> Precheck.themes(text, today).stream()
                        .map(theme -> words.say("theme." + theme.name().toLowerCase(Locale.ROOT)))
                        .toList())
                .orElse(List.of());
        var verdict = planned.map(_ -> words.say(warnings.isEmpty() ? "precheck.none" : "precheck.some"));
        return new Checked(form, planned.orElse(""), verdict, warnings);
    }
}
