package dev.vigie.scrapers;

import dev.vigie.scrapers.fetch.Fetcher;
import dev.vigie.scrapers.json.Api;
import dev.vigie.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills secrets into requests on their way out: only into headers and forms that a scraper wrote, never elsewhere. */
final class Signature {
    private static final Pattern HOLE = Pattern.compile("\\{(?:(key|basic):([a-z0-9-]{1,100})|pass)}");

    private final Secrets secrets;
    private final Passes passes;

    Signature(Secrets secrets, Fetcher fetcher, Clock clock) {
        this.secrets = secrets;
        this.passes = new Passes(fetcher, clock);
    }

    /** The request with its secrets. */
    Ask sign(Source source, Scraper scraper, Ask ask) throws Missing {
        var headers = new TreeMap<String, String>();
        var url = ask.url();
        for (var header : ask.headers().entrySet()) {
            var value = filled(source, scraper, header.getValue(), UnaryOperator.identity());
            if (header.getKey().startsWith("?")) {
                url = Api.with(url, header.getKey().substring(1), value);
            } else {
                headers.put(header.getKey(), value);
            }
        }
        var signed = new Ask(url, ask.accept(), headers, ask.form(), ask.charge(), ask.agreed());
        return ask.form().isEmpty()
                ? signed
                : signed.posting(filled(
                        source, scraper, ask.form().get(), escaping(ask.form().get())));
    }

    private String filled(Source source, Scraper scraper, String text, UnaryOperator<String> written) throws Missing {
        var out = new StringBuilder();
        var hole = HOLE.matcher(text);
        while (hole.find()) {
            var name = hole.group(2);
            var value = name == null ? pass(source, scraper) : secret(name);
            var plain = "basic".equals(hole.group(1))
                    ? Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8))
                    : value;
            hole.appendReplacement(out, Matcher.quoteReplacement(written.apply(plain)));
        }
        return hole.appendTail(out).toString();
    }

    private String secret(String name) throws Missing {
        return secrets.of(name)
                .map(String::strip)
                .orElseThrow(() -> new Missing("it needs a key: " + secrets.mend(name)));
    }

    private String pass(Source source, Scraper scraper) throws Missing {
        var signIn = scraper.signIn(source).orElseThrow(() -> new Missing("the scraper cannot sign in"));
        var outcome = passes.of(source, signIn, sign(source, scraper, signIn.ask()));
        return outcome.pass().orElseThrow(() -> new Missing(outcome.because()));
    }

    /** As JSON or as a form writes it. */
    private static UnaryOperator<String> escaping(String form) {
        return form.startsWith("{") ? value -> value.replace("\\", "\\\\").replace("\"", "\\\"") : Api::encoded;
    }

    /** There is no such secret, or no pass for it. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1;

        private final String because;

        Missing(String because) {
            super(because);
            this.because = because;
        }

        String because() {
            return because;
        }
    }
}
