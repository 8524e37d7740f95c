package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the business lately spoke in public itself: much talk that follows may be its own doing.
 *
 * @param times in seconds since 1970, oldest first
 */
public record Publications(@JsonValue List<Long> times) {
    static final Publications NONE = new Publications(List.of());

    private static final int MOST = 6;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Publications {
        times = List.copyOf(times);
    }

    /** The last one after {@code from} and up to {@code to}. */
    public Optional<Instant> last(Instant from, Instant to) {
        return times.reversed().stream()
                .filter(time -> time > from.getEpochSecond() && time <= to.getEpochSecond())
                .map(Instant::ofEpochSecond)
                .findFirst();
    }

    /** The same with one more; found again, or long over, it changes nothing. */
    Publications with(Instant time) {
        var published = time.getEpochSecond();
        if (times.contains(published)) {
            return this;
        }
        var all = Stream.concat(times.stream(), Stream.of(published)).sorted().toList();
        return new Publications(all.size() > MOST ? all.subList(all.size() - MOST, all.size()) : all);
    }
}
