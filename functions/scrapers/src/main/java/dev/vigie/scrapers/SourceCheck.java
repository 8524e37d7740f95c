package dev.vigie.scrapers;

import dev.vigie.business.Business;
import dev.vigie.business.SourceSpec;
import dev.vigie.mention.Content;
import dev.vigie.mention.SourceId;
import dev.vigie.score.ScoredMention;
import dev.vigie.source.Progress;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tries a source out: fetches it once and shows what would become mentions. Keeps nothing. */
public final class SourceCheck {
    private final Visits visits;
    private final Matching matching;
    private final Clock clock;

    public SourceCheck(Visits visits, Matching matching, Clock clock) {
        this.visits = visits;
        this.matching = matching;
        this.clock = clock;
    }

    /** Looks at the source; where a business is given, says which texts are about it. */
    public Checked check(SourceSpec spec, Optional<Business> business) {
        var now = clock.instant();
        var source = new Source(SourceId.of(spec), spec, Progress.untried(now));
        var visit = visits.visit(source);
        var texts = visit.found().stream()
                .flatMap(found -> matching.content(found).stream()
                        .map(content -> new Text(
                                content,
                                found.published(),
                                business.flatMap(each -> matching.match(source, each, found, now)))))
                .toList();
        return new Checked(visit.state(), visit.note(), texts);
    }

    /** What was seen. */
    public record Checked(State state, String note, List<Text> texts) {
        public Checked {
            texts = List.copyOf(texts);
        }
    }

    /**
     * One text of the source.
     *
     * @param mention what would be kept for the business; empty when it is about somebody else or nobody was given
     */
    public record Text(Content content, Optional<Instant> published, Optional<ScoredMention> mention) {}
}
