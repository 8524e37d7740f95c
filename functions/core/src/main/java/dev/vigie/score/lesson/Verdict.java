package dev.vigie.score.lesson;

import dev.vigie.score.Signal;
import java.util.Optional;

/**
 * What a person said that a mention was.
 *
 * @param kind in what Vigie was wrong
 * @param signal what it was instead, where the person said so
 */
public record Verdict(Kind kind, Optional<Signal> signal) {
    public static final Verdict NOT_US = new Verdict(Kind.NOT_US, Optional.empty());
    public static final Verdict FALSE_ALARM = new Verdict(Kind.FALSE_ALARM, Optional.empty());

    public Verdict {
        if (signal.isPresent() != (kind == Kind.WAS)) {
            throw new IllegalArgumentException("only \"this was …\" names a signal");
        }
    }

    /** In what Vigie was wrong. */
    public enum Kind {
        /** It speaks of somebody else. */
        NOT_US,
        /** It is about us, and nothing to worry about. */
        FALSE_ALARM,
        /** It is something else than Vigie thought. */
        WAS
    }

    public static Verdict was(Signal signal) {
        return new Verdict(Kind.WAS, Optional.of(signal));
    }

    /** Reads {@code not-us}, {@code false-alarm}, or a signal such as {@code complaint}; empty for anything else. */
    public static Optional<Verdict> of(String code) {
        return switch (code) {
            case "not-us" -> Optional.of(NOT_US);
            case "false-alarm" -> Optional.of(FALSE_ALARM);
            default ->
                java.util.Arrays.stream(Signal.values())
                        .filter(signal -> signal.code().equals(code))
                        .findFirst()
                        .map(Verdict::was);
        };
    }

    /** As {@link #of} reads it. */
    public String code() {
        return switch (kind) {
            case NOT_US -> "not-us";
            case FALSE_ALARM -> "false-alarm";
            case WAS -> signal.orElseThrow().code();
        };
    }
}
