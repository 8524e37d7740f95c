package dev.vigie.pages.link;

import dev.vigie.business.Business;
import dev.vigie.incident.Incident;
import dev.vigie.pages.words.Language;
import dev.vigie.pages.words.Moments;
import dev.vigie.pages.words.Words;
import dev.vigie.store.Versioned;
import java.time.Instant;
import java.util.Optional;

/**
 * A person before an alert's page: who it is, and what about.
 *
 * @param token the secret of the link that was opened
 * @param contact the person to whom the link was sent; what is done on the page is done in this name
 * @param asked the language asked for in the address
 * @param spoken the language to speak
 */
public record Visit(
        String token,
        Business business,
        String contact,
        Versioned<Incident> incident,
        Optional<Language> asked,
        Language spoken,
        Instant now) {
    public Words words() {
        return Words.in(spoken);
    }

    public Moments moments() {
        return new Moments(words(), business.timezone(), now);
    }

    /** The address of the page, or of something below it; it keeps the language that was asked for. */
    public String path(String below) {
        return "/a/" + token + below + asked.map(each -> "?lang=" + each.code()).orElse("");
    }
}
