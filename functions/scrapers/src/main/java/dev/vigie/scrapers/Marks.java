package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.mention.Digest;
import dev.vigie.source.Progress;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the texts that a source shows are kept already, just as they stand: a list of news shows most of its entries
 * again and again, and they shall cost nothing. One mark of 42 bits for each text and business.
 */
final class Marks {
    private static final int LENGTH = 7;

    /** The source's row stays small, for what it weighs is paid at each write. */
    private static final int MOST = 200;

    private final Optional<String> before;
    private final Set<String> known = new HashSet<>();
    private final Set<String> shown = new LinkedHashSet<>();

    Marks(Progress progress) {
        before = progress.kept();
        var marks = before.orElse("");
        for (int i = 0; i + LENGTH <= marks.length(); i += LENGTH) {
            known.add(marks.substring(i, i + LENGTH));
        }
    }

    static String of(Business business, Found found) {
        return Digest.of(business.id().value(), found.guid().orElse(found.url()), found.title(), found.text())
                .substring(0, LENGTH);
    }

    boolean isKnown(String mark) {
        return known.contains(mark);
    }

    /** It is kept, and shown again. */
    void add(String mark) {
        if (shown.size() < MOST) {
            shown.add(mark);
        }
    }

    /** What to remember until the next visit. */
    Optional<String> after(Visit visit) {
        if (visit.found().isEmpty()) {
            return before;
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(String.join("", shown));
    }
}
