package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.source.Progress.State;
import dev.vigie.source.Source;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One visit's way from request to request: what was planned, then what the answers say to ask next. */
record Round(Source source, Scraper scraper, Asking asking, Turns turns, Clock clock) {
    /** So many pages at a visit; an incremental scraper goes on next time. */
    private static final int MOST_ASKS = 10;

    /** Nothing further is asked after so long; together with one last fetch it stays within a run's last minute. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    Visit go(List<Ask> planned) {
        var began = clock.instant();
        var open = new ArrayDeque<>(planned);
        var asked = new HashSet<String>();
        var whole = Visit.without(State.NOT_MODIFIED, "");
        while (!open.isEmpty() && asked.size() < MOST_ASKS && clock.instant().isBefore(began.plus(LONGEST))) {
            var ask = open.remove();
            if (!asked.add(ask.url())) {
                continue;
            }
            var now = clock.instant();
            var turn = turns.take(ask, now);
            if (turn.isAfter(now)) {
                return asked.size() == 1 ? Visit.postponed(turn) : whole;
            }
            var next = asking.ask(source, scraper, ask, known(planned, asked.size()));
            whole = joined(whole, next);
            if (!next.isFine()) {
                break;
            }
            next.then().stream().filter(each -> isOurs(planned, each)).forEach(open::add);
        }
        return whole;
    }

    /** What a place says to ask next stays within it: our secrets are for nobody else. */
    private static boolean isOurs(List<Ask> planned, Ask next) {
        return planned.stream().anyMatch(ask -> Turns.sameHost(ask.url(), next.url()));
    }

    /** An etag belongs to one address, so it is of use only where there is one. */
    private Validators known(List<Ask> planned, int count) {
        var progress = source.progress();
        return planned.size() == 1 && count == 1
                ? new Validators(progress.etag(), progress.lastModified())
                : Validators.NONE;
    }

    private static Visit joined(Visit before, Visit next) {
        var found = new ArrayList<>(before.found());
        found.addAll(next.found());
        var gone = new ArrayList<>(before.gone());
        gone.addAll(next.gone());
        var keepsState = next.state() == State.NOT_MODIFIED || next.state() == State.EMPTY && !found.isEmpty();
        var isFirst = before.found().isEmpty() && before.state() == State.NOT_MODIFIED;
        return new Visit(
                keepsState && before.state() == State.READ ? before.state() : next.state(),
                next.note(),
                found,
                isFirst ? next.validators() : before.validators(),
                next.notBefore().or(before::notBefore),
                next.cursor().or(before::cursor),
                List.of(),
                gone,
                next.movedTo().or(before::movedTo));
    }
}
