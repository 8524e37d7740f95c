package dev.vigie.scrapers;

import dev.vigie.mention.Digest;
import dev.vigie.scrapers.fetch.Fetched;
import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.fetch.Validators;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Signs in where a place gives passes, and keeps each pass until shortly before it ends. */
final class Passes {
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Fetcher fetcher;
    private final Clock clock;
    private final Map<String, Pass> kept = new ConcurrentHashMap<>();

    Passes(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** The pass, asked for with this request, its secrets filled in. */
    Outcome of(Source source, SignIn signIn, Ask filled) {
        var name = Digest.of(
                filled.url(), filled.form().orElse(""), filled.headers().toString());
        var known = kept.get(name);
        if (known != null && clock.instant().isBefore(known.until())) {
            return new Outcome(Optional.of(known.pass()), "");
        }
        var fresh = outcome(signIn, fetcher.fetch(filled, Validators.NONE));
        fresh.ifPresent(pass -> kept.put(name, pass));
        return new Outcome(
                fresh.map(Pass::pass), source.spec().kind() + " gives us no pass; are the keys for it still right?");
    }

    private Optional<Pass> outcome(SignIn signIn, Fetched fetched) {
        if (!(fetched instanceof Fetched.Page(var answer, var _, var _))) {
            return Optional.empty();
        }
        return Tree.of(answer)
                .flatMap(tree -> tree.word(signIn.pass()).map(pass -> new Pass(pass, until(signIn, tree))));
    }

    private Instant until(SignIn signIn, Tree tree) {
        var seconds = signIn.seconds().isEmpty() ? 0 : tree.count(signIn.seconds());
        var length = seconds > 0 ? Duration.ofSeconds(seconds) : USUAL;
        return clock.instant().plus(length).minus(MARGIN);
    }

    /** A pass, or why there is none. */
    record Outcome(Optional<String> pass, String because) {}

    private record Pass(String pass, Instant until) {}
}
