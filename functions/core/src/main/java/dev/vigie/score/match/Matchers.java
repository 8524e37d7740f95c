package dev.vigie.score.match;

import dev.vigie.business.Watch;
import dev.vigie.score.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds in one pass over a text which of many businesses it names. */
public final class Matchers<K> {
    private final Names<Place<K>> names = new Names<>();

    private record Place<K>(K key, Part part) {}

    public Matchers(Map<K, Watch> watches) {
        watches.forEach((key, watch) -> Part.each(watch, (part, name) -> names.add(name, new Place<>(key, part))));
    }

    /** The businesses that a text is about, with where it names them. */
    public Map<K, Sighting> in(Text text) {
        var found = new LinkedHashMap<K, Parts>();
        names.in(
                text,
                (place, match) ->
                        found.computeIfAbsent(place.key(), key -> new Parts()).add(place.part(), match));
        var sightings = new LinkedHashMap<K, Sighting>();
        found.forEach((key, parts) -> {
            var sighting = parts.sighting(text);
            if (!sighting.us().isEmpty()) {
                sightings.put(key, sighting);
            }
        });
        return sightings;
    }
}
