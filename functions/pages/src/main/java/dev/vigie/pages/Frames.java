package dev.vigie.pages;

import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Language;
import dev.vigie.pages.words.Words;
import java.util.Optional;

/** Puts the frame around a page. */
final class Frames {
    private final Style style;

    Frames(Style style) {
        this.style = style;
    }

    /** For a page of a visit; {@code below} is where it stands below the alert's page. */
    Frame of(Visit visit, String title, String below) {
        var other = "/a/" + visit.token() + below + "?lang="
                + visit.spoken().other().code();
        return new Frame(visit.words(), title, style.content(), Optional.of(other));
    }

    /** For a page that anybody may see. */
    Frame of(Language language, String title, Optional<String> path) {
        var other = path.map(each -> each + "?lang=" + language.other().code());
        return new Frame(Words.in(language), title, style.content(), other);
    }
}
