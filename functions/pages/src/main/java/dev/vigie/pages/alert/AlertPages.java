package dev.vigie.pages.alert;

import dev.vigie.incident.Care.State;
import dev.vigie.incident.Course;
import dev.vigie.pages.Frame;
import dev.vigie.pages.guide.GuideView;
import dev.vigie.pages.guide.GuideViews;
import dev.vigie.pages.guide.Guides;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.score.Signal;
import dev.vigie.store.Incidents;
import dev.vigie.store.Mentions;
import dev.vigie.store.Store;
import java.util.List;
import java.util.Optional;

/** Puts an alert's page together for the person who opened it. */
public final class AlertPages {
    private static final int MAX_MENTIONS = 1_000;
    private static final int FIRST_STORIES = 4;

    private final Mentions mentions;
    private final GuideViews guides;
    private final Situations situations;
    private final StoryCards stories;
    private final FollowUps followUps;
    private final CaseFiles files;
    private final Nearby nearby;

    public AlertPages(Store store, GuideViews guides, Seals seals) {
        this.mentions = new Mentions(store);
        this.guides = guides;
        this.situations = new Situations(seals);
        this.stories = new StoryCards(mentions);
        this.followUps = new FollowUps(seals);
        this.files = new CaseFiles(seals, mentions);
        this.nearby = new Nearby(new Incidents(store));
    }

    /** @param done what became of the form that led here, as the address says */
    public AlertPage page(Visit visit, Frame frame, Optional<String> done) {
        return new AlertPage(
                frame,
                situations.of(visit, done),
                guide(visit),
                evidence(visit),
                followUps.of(visit),
                files.of(visit),
                visit.path("/business"));
    }

    /** The guide of the signal, or, once calm has returned, the one on what is left to do. */
    private GuideView guide(Visit visit) {
        var incident = visit.incident().value();
        var ofSignal = incident.signal().guide();
        var isOver = incident.care().state() == State.CALM || !incident.isOpen() && !incident.isGoodNews();
        var id = isOver ? Signal.CALMING.guide() : ofSignal;
        var others = isOver ? List.of(ofSignal) : List.of(Guides.FIRST_REFLEXES, Guides.BEFORE_REMOVING);
        return guides.view(
                        id,
                        others,
                        visit.words(),
                        other -> visit.path("/guide/" + other),
                        visit.moments(),
                        visit.moments().local(visit.now()).toLocalDate())
                .orElseThrow(() -> new IllegalStateException("guide " + id + " is not in the jar"));
    }

    private Evidence evidence(Visit visit) {
        var incident = visit.incident().value();
        var cards = stories.of(visit, incident);
        var shown = Math.min(FIRST_STORIES, cards.size());
        return new Evidence(
                cards.subList(0, shown),
                cards.subList(shown, cards.size()),
                curve(visit),
                course(visit),
                nearby.of(visit),
                Reasons.of(visit, incident.assessment()));
    }

    private static String course(Visit visit) {
        var course = visit.incident().value().dossier().course();
        var phase = visit.words().say("phase." + CaseFiles.code(course.phase()));
        return course.shape() == Course.Shape.UNKNOWN
                ? phase
                : phase + " " + visit.words().say("shape." + CaseFiles.code(course.shape()));
    }

    private Optional<CurveView> curve(Visit visit) {
        var incident = visit.incident().value();
        var span = Curve.span(incident, visit.business().timezone(), visit.now());
        var seen = mentions.lastSeen(incident.business(), span.from(), span.to(), MAX_MENTIONS);
        var curve = Curve.of(incident, span, seen);
        var cut = seen.size() < MAX_MENTIONS
                ? Optional.<String>empty()
                : Optional.of(visit.words().say("curve.cut", MAX_MENTIONS));
        return curve.highest() == 0 ? Optional.empty() : Optional.of(Drawing.of(visit, curve, cut));
    }
}
