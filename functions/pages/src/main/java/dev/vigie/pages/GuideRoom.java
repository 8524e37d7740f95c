package dev.vigie.pages;

import dev.vigie.pages.guide.GuideView;
import dev.vigie.pages.guide.GuideViews;
import dev.vigie.pages.guide.Guides;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Request;
import dev.vigie.pages.web.Response;
import dev.vigie.pages.words.Moments;
import dev.vigie.pages.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Where guides are read: from an alert, or by anybody who knows the address. */
final class GuideRoom {
    private static final List<String> OTHERS = List.of(Guides.FIRST_REFLEXES, Guides.BEFORE_REMOVING);

    private final GuideViews guides;
    private final Frames frames;
    private final Clock clock;

    GuideRoom(GuideViews guides, Frames frames, Clock clock) {
        this.guides = guides;
        this.frames = frames;
        this.clock = clock;
    }

    Optional<Response> open(Visit visit, String id) {
        var today = visit.moments().local(visit.now()).toLocalDate();
        return guides.view(id, OTHERS, visit.words(), other -> visit.path("/guide/" + other), visit.moments(), today)
                .map(guide ->
                        page(frames.of(visit, guide.title(), "/guide/" + id), guide, Optional.of(visit.path(""))));
    }

    Optional<Response> open(Request request, String id) {
        var words = Words.in(Plainly.language(request));
        var now = clock.instant();
        var moments = new Moments(words, ZoneOffset.UTC, now);
        var query = "?lang=" + words.language().code();
        return guides.view(
                        id,
                        OTHERS,
                        words,
                        other -> "/guide/" + other + query,
                        moments,
                        LocalDate.ofInstant(now, ZoneOffset.UTC))
                .map(guide -> page(
                        frames.of(words.language(), guide.title(), Optional.of("/guide/" + id)),
                        guide,
                        Optional.empty()));
    }

    private static Response page(Frame frame, GuideView guide, Optional<String> back) {
        return Response.html(200, Templates.guide(new GuidePage(frame, guide, back)));
    }
}
