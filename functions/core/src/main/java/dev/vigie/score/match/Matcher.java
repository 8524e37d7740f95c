package dev.vigie.score.match;

import dev.vigie.business.Watch;
import dev.vigie.score.text.Text;
import java.util.List;

/** Finds what a watch looks for. What lies within a namesake's name is no match. */
public final class Matcher {
    private final Names<Part> names = new Names<>();

    public Matcher(Watch watch) {
        Part.each(watch, (part, name) -> names.add(name, part));
    }

    /** Where the business and its namesakes are named. */
    public Sighting sighting(Text text) {
        var parts = new Parts();
        names.in(text, parts::add);
        return parts.sighting(text);
    }

    /** Where the business is named, the surest first. */
    public List<Match> in(Text text) {
        return sighting(text).us();
    }
}
