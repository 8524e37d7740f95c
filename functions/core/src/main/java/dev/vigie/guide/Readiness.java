package dev.vigie.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How ready a business is for a bad evening, from 0 to 100, and what to do next.
 *
 * @param next the missing part that weighs most
 */
public record Readiness(int score, List<Part> there, Optional<Part> next) {
    public Readiness {
        there = List.copyOf(there);
    }

    /** What makes ready, and how much it weighs. */
    public enum Part {
        /** A pilot and somebody else as deputy. */
        DEPUTY(20),
        /** Somebody took an exercise within the last six months. */
        DRILL(20),
        /** Everybody who is told has opened a link and acted within 90 days. */
        VERIFIED(15),
        /** Each source was read within its time. */
        SOURCES(15),
        /** What is usual is known. */
        HABIT(15),
        /** The first to be told has a phone and an e-mail address. */
        TWO_WAYS(10),
        /** Nights have their rule. */
        NIGHTS(5);

        private final int weight;

        Part(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }
    }

    /** What holds of a business. */
    public static Readiness of(List<Part> there) {
        var score = 0;
        var missing = new ArrayList<Part>();
        for (var part : Part.values()) {
            if (there.contains(part)) {
                score += part.weight();
            } else {
                missing.add(part);
            }
        }
        return new Readiness(score, there, missing.stream().findFirst());
    }
}
