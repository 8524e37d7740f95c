package dev.vigie.pages;

import dev.vigie.incident.LinkKey;
import dev.vigie.pages.alert.Act;
import dev.vigie.pages.alert.AlertPages;
import dev.vigie.pages.alert.Clerk;
import dev.vigie.pages.business.BusinessRoom;
import dev.vigie.pages.business.ModerationPapers;
import dev.vigie.pages.business.Papers;
import dev.vigie.pages.guide.GuideViews;
import dev.vigie.pages.guide.Guides;
import dev.vigie.pages.link.Door;
import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Form;
import dev.vigie.pages.web.Provenance;
import dev.vigie.pages.web.Request;
import dev.vigie.pages.web.Response;
import dev.vigie.pages.web.SafetyHeaders;
import dev.vigie.pages.words.Language;
import dev.vigie.store.Incidents;
import dev.vigie.store.Store;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every address and what answers it. Looking never changes anything; what changes something is a form of ours. */
public final class Site {
    private final Door door;
    private final Seals seals;
    private final Provenance provenance;
    private final AlertPages alerts;
    private final Clerk clerk;
    private final Plainly plainly;
    private final GuideRoom guideRoom;
    private final BusinessRoom businessRoom;
    private final ModerationPapers moderation;
    private final Frames frames;
    private final Map<String, String> safety;

    /** @param publicUrl the address under which the pages are known */
    public Site(Store store, LinkKey key, String publicUrl, Clock clock) {
        var style = Style.shipped();
        var guides = new GuideViews(Guides.shipped());
        this.door = new Door(store, key, clock);
        this.seals = new Seals(key);
        this.provenance = new Provenance(publicUrl);
        this.alerts = new AlertPages(store, guides, seals);
        this.clerk = new Clerk(store);
        this.frames = new Frames(style);
        this.plainly = new Plainly(frames);
        this.guideRoom = new GuideRoom(guides, frames, clock);
        this.businessRoom = new BusinessRoom(store, seals);
        this.moderation = new ModerationPapers(new Incidents(store));
        this.safety = SafetyHeaders.allowing(style.css());
    }

    public Response answer(Request request) {
        var response = route(request).with(safety);
        return request.method().equals("HEAD") ? response.withoutBody() : response;
    }

    /** What to say when something of ours broke. */
    public Response apology(Request request) {
        return plainly.say(request, 500, "error.ours").with(safety);
    }

    private Response route(Request request) {
        var steps = request.steps();
        return switch (steps.getFirst()) {
            case "" -> looking(request, () -> plainly.welcome(request));
            case "healthz" -> looking(request, () -> Response.text(200, "ok"));
            case "robots.txt" -> looking(request, () -> Response.text(200, "User-agent: *\nDisallow: /\n"));
            case "guide" ->
                steps.size() == 2
                        ? looking(
                                request,
                                () -> guideRoom.open(request, steps.get(1)).orElseGet(() -> nowhere(request)))
                        : nowhere(request);
            case "a" -> steps.size() < 2 ? nowhere(request) : behindTheDoor(request, steps.get(1));
            default -> nowhere(request);
        };
    }

    private Response behindTheDoor(Request request, String token) {
        var asked = request.asked("lang").flatMap(Language::coded);
        return switch (door.open(token, asked)) {
            case Door.Opened.Unknown() -> plainly.say(request, 404, "error.unknown-link");
            case Door.Opened.Over() -> plainly.say(request, 410, "error.link-over");
            case Door.Opened.Welcome(var visit) -> welcomed(request, visit);
        };
    }

    private Response welcomed(Request request, Visit visit) {
        var steps = request.steps().subList(2, request.steps().size());
        if (steps.isEmpty()) {
            return looking(request, () -> alertPage(request, visit));
        }
        if (steps.size() == 2 && steps.getFirst().equals("guide")) {
            return looking(request, () -> guideRoom.open(visit, steps.getLast()).orElseGet(() -> nowhere(request)));
        }
        var room = steps.size() == 1 ? inTheBusiness(request, visit, steps.getFirst()) : Optional.<Response>empty();
        if (room.isPresent()) {
            return room.get();
        }
        var act = steps.size() == 1 ? Act.at(steps.getFirst()) : Optional.<Act>empty();
        return act.map(each -> acting(request, visit, each)).orElseGet(() -> nowhere(request));
    }

    private Optional<Response> inTheBusiness(Request request, Visit visit, String room) {
        var words = visit.words();
        var name = visit.business().name();
        return switch (room) {
            case "business" ->
                Optional.of(
                        request.isLook()
                                ? businessPage(visit, Optional.empty())
                                : formed(request, visit, room, form -> businessPage(visit, planned(form))));
            case "protocol" ->
                Optional.of(looking(request, () -> {
                    var frame = frames.of(visit, words.say("protocol.title", name), "/protocol");
                    return Response.html(200, Templates.paper(Papers.protocol(visit, frame)));
                }));
            case "charter" ->
                Optional.of(looking(request, () -> {
                    var frame = frames.of(visit, words.say("charter.title", name), "/charter");
                    return Response.html(200, Templates.paper(Papers.charter(visit, frame)));
                }));
            case "moderation" ->
                Optional.of(looking(request, () -> {
                    var frame = frames.of(visit, words.say("moderation.title", name), "/moderation");
                    return Response.html(200, Templates.paper(moderation.page(visit, frame)));
                }));
            case "moderation.csv" -> Optional.of(looking(request, () -> moderation.table(visit)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> planned(Form form) {
        return Optional.of(form.field("text")).filter(text -> !text.isBlank());
    }

    private Response businessPage(Visit visit, Optional<String> planned) {
        var frame = frames.of(
                visit, visit.words().say("business.title", visit.business().name()), "/business");
        return Response.html(200, Templates.business(businessRoom.page(visit, frame, planned)));
    }

    private Response alertPage(Request request, Visit visit) {
        var frame = frames.of(
                visit, visit.words().say("alert.title", visit.business().name()), "");
        return Response.html(200, Templates.alert(alerts.page(visit, frame, request.asked("m"))));
    }

    private Response acting(Request request, Visit visit, Act act) {
        return formed(request, visit, act.path(), form -> recorded(visit, act, form));
    }

    /** Only a form of our own page, sent from it, does anything. */
    private Response formed(Request request, Visit visit, String act, Function<Form, Response> answer) {
        if (!request.method().equals("POST")) {
            return plainly.say(visit, 405, "error.not-a-look").with(Map.of("Allow", "POST"));
        }
        if (provenance.isForeign(request)) {
            return plainly.say(visit, 403, "error.foreign-form");
        }
        return switch (Form.read(request)) {
            case Form.Reading.TooLarge() -> plainly.say(visit, 413, "error.too-large");
            case Form.Reading.NoForm() -> plainly.say(visit, 415, "error.no-form");
            case Form.Reading.Read(var form) ->
                seals.isOurs(form.field("seal"), visit.token(), act)
                        ? answer.apply(form)
                        : plainly.say(visit, 403, "error.foreign-form");
        };
    }

    private Response recorded(Visit visit, Act act, Form form) {
        return switch (clerk.record(visit, act, form)) {
            case Clerk.Recorded.Done() -> Response.seeOther(visit.path("") + and(visit) + "m=done");
            case Clerk.Recorded.AlreadyDone() -> Response.seeOther(visit.path("") + and(visit) + "m=already");
            case Clerk.Recorded.Refused(var key, var because) ->
                plainly.refuse(visit, key, because, form.field("text"));
        };
    }

    private static String and(Visit visit) {
        return visit.asked().isPresent() ? "&" : "?";
    }

    private Response looking(Request request, Supplier<Response> page) {
        return request.isLook()
                ? page.get()
                : plainly.say(request, 405, "error.only-a-look").with(Map.of("Allow", "GET, HEAD"));
    }

    private Response nowhere(Request request) {
        return plainly.say(request, 404, "error.nowhere");
    }
}
