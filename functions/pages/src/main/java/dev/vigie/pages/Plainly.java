package dev.vigie.pages;

import dev.vigie.pages.link.Visit;
import dev.vigie.pages.web.Request;
import dev.vigie.pages.web.Response;
import dev.vigie.pages.words.Language;
import dev.vigie.pages.words.Words;
import java.util.List;
import java.util.Optional;

/** Pages that only say something. A title and a text: {@code key.title} and {@code key.text}. */
final class Plainly {
    private final Frames frames;

    Plainly(Frames frames) {
        this.frames = frames;
    }

    Response welcome(Request request) {
        var language = language(request);
        var words = Words.in(language);
        var paragraphs = List.of(words.say("home.what"), words.say("home.link"), words.say("home.never"));
        var frame = frames.of(language, words.say("home.title"), Optional.of("/"));
        return Response.html(
                200, Templates.message(new MessagePage(frame, paragraphs, List.of(), "", Optional.empty())));
    }

    /** To somebody of whom we only know what the browser prefers. */
    Response say(Request request, int status, String key) {
        return say(language(request), status, key, Optional.empty());
    }

    /** To a visitor, with the way back to the alert. */
    Response say(Visit visit, int status, String key) {
        return say(visit.spoken(), status, key, Optional.of(visit.path("")));
    }

    /** Not so, and why; what the visitor wrote is handed back. */
    Response refuse(Visit visit, String key, List<String> because, String written) {
        var words = visit.words();
        var frame = frames.of(visit.spoken(), words.say(key + ".title"), Optional.empty());
        var reasons = because.stream().map(words::say).toList();
        var page = new MessagePage(
                frame, List.of(words.say(key + ".text")), reasons, written, Optional.of(visit.path("")));
        return Response.html(422, Templates.message(page));
    }

    private Response say(Language language, int status, String key, Optional<String> back) {
        var words = Words.in(language);
        var frame = frames.of(language, words.say(key + ".title"), Optional.empty());
        var page = new MessagePage(frame, List.of(words.say(key + ".text")), List.of(), "", back);
        return Response.html(status, Templates.message(page));
    }

    static Language language(Request request) {
        return request.asked("lang")
                .flatMap(Language::coded)
                .orElseGet(() ->
                        Language.preferred(request.header("accept-language").orElse("")));
    }
}
