package dev.vigie.pulse;

import dev.vigie.score.Signal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many distinct voices were heard when.
 *
 * @param all whatever they said
 * @param bad bad ones, by the topic under which they count
 * @param curve bad ones of all topics, by the hour
 */
public record Flow(Counts all, Map<Signal, Counts> bad, Counts curve) {
    public static final Flow NONE = new Flow(Counts.fine(), Map.of(), Counts.hourly());

    public Flow {
        bad = Map.copyOf(bad);
    }

    public Counts of(Signal topic) {
        return bad.getOrDefault(topic, Counts.fine());
    }

    Flow with(java.time.Instant time) {
        return new Flow(all.plusOne(time), bad, curve);
    }

    Flow withBad(Signal topic, java.time.Instant time) {
        var counted = new EnumMap<Signal, Counts>(Signal.class);
        counted.putAll(bad);
        counted.put(topic, of(topic).plusOne(time));
        return new Flow(all.plusOne(time), counted, curve.plusOne(time));
    }
}
