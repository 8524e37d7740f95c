package dev.vigie.scrapers.json;

import dev.vigie.mention.Reach;
import dev.vigie.scrapers.Found;
import java.time.Instant;
import java.util.Optional;

/** Puts together what was found, piece by piece; what nobody said stays unknown. */
public final class Draft {
    private final Optional<String> guid;
    private final String url;
    private String author = "";
    private String title = "";
    private String text = "";
    private Optional<Instant> published = Optional.empty();
    private Reach reach = Reach.UNKNOWN;
    private Optional<Double> stars = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> parent = Optional.empty();

    /**
     * Begins with what names it.
     *
     * @param guid the place's own name for it; none where empty
     */
    public Draft(String guid, String url) {
        this.guid = guid.isBlank() ? Optional.empty() : Optional.of(guid);
        this.url = url;
    }

    public Draft by(String name) {
        this.author = name;
        return this;
    }

    public Draft saying(String heading, String words) {
        this.title = heading;
        this.text = words;
        return this;
    }

    public Draft at(Optional<Instant> time) {
        this.published = time;
        return this;
    }

    public Draft reaching(long followers, long engagement) {
        this.reach = new Reach(Math.max(0, followers), Math.max(0, engagement));
        return this;
    }

    public Draft rated(Optional<Double> rating) {
        this.stars = rating;
        return this;
    }

    public Draft in(Optional<String> tongue) {
        this.language = tongue;
        return this;
    }

    public Draft answering(Optional<String> what) {
        this.parent = what;
        return this;
    }

    /** What was found; empty where it has no address or says nothing. */
    public Optional<Found> found() {
        if (url.isBlank() || title.isBlank() && text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Found(guid, url, author, title, text, published, reach, stars, language, parent));
    }
}
