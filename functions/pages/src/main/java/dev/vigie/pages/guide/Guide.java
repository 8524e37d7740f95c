package dev.vigie.pages.guide;

import dev.vigie.score.Signal;
import java.time.LocalDate;
import java.util.List;

/**
 * What to do about one signal, in the order in which a person needs it.
 *
 * @param id {@code G00} to {@code G21}
 * @param signals the signals for which it was written
 * @param sections ten of them; the first is the first 15 minutes
 */
public record Guide(String id, String title, List<Signal> signals, Review review, List<Section> sections) {
    private static final int LAW = 8;
    private static final int SECTIONS = 10;

    public Guide {
        signals = List.copyOf(signals);
        sections = List.copyOf(sections);
        if (sections.size() != SECTIONS) {
            throw new IllegalArgumentException("guide " + id + " has 10 sections, had " + sections.size());
        }
    }

    public Section firstMinutes() {
        return sections.getFirst();
    }

    /** What follows the first 15 minutes. */
    public List<Section> rest() {
        return sections.subList(1, sections.size());
    }

    public Section law() {
        return sections.get(LAW);
    }

    /** One part, as Markdown. */
    public record Section(String title, String markdown) {}

    /** When a person last went over the guide, and a lawyer's eye over its legal notes. */
    public record Review(LocalDate whole, LocalDate legal) {
        private static final int WHOLE_HOLDS_MONTHS = 12;
        private static final int LEGAL_HOLDS_MONTHS = 6;

        public boolean isStale(LocalDate today) {
            return whole.plusMonths(WHOLE_HOLDS_MONTHS).isBefore(today);
        }

        public boolean isLegallyStale(LocalDate today) {
            return legal.plusMonths(LEGAL_HOLDS_MONTHS).isBefore(today);
        }
    }
}
