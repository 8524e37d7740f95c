package dev.vigie.scrapers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.vigie.store.LambdaJson;
import dev.vigie.store.metric.Metric;
import dev.vigie.store.metric.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A tick of the schedule in, one round over the due sources of its kind out. The tick says {@code {"kind":"rss"}}. */
public final class ScrapeHandler implements RequestStreamHandler {
    private static final Logger log = LoggerFactory.getLogger(ScrapeHandler.class);

    private final Collect collect;
    private final Metrics metrics;

    /** For Lambda. */
    public ScrapeHandler() {
        this(Wiring.fromEnvironment());
    }

    private ScrapeHandler(Wiring wiring) {
        this(wiring.collect(), wiring.metrics());
    }

    /** For one machine, where whoever waits for the report sees what happens. */
    public ScrapeHandler(Collect collect) {
        this(collect, Metrics.NONE);
    }

    /** For tests. */
    ScrapeHandler(Collect collect, Metrics metrics) {
        this.collect = collect;
        this.metrics = metrics;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        LambdaJson.write(answer, handleRequest(LambdaJson.readMap(event), context));
    }

    /** The tick, read. */
    public ScrapeReport handleRequest(Map<String, Object> tick, Context context) {
        return answer(tick, Deadline.of(context));
    }

    ScrapeReport answer(Map<String, Object> tick, Deadline deadline) {
        if (!(tick.get("kind") instanceof String kind)
                || Scrapers.standard().of(kind).isEmpty()) {
            throw new IllegalArgumentException(
                    "a tick names one of the kinds " + Scrapers.standard().kinds() + ", such as {\"kind\":\"rss\"}");
        }
        var report = collect.collect(kind, deadline);
        report.troubles().forEach(each -> log.warn("{} is {}: {}", each.address(), each.state(), each.note()));
        log.info("{}: {} sources, {} texts, {} new mentions", kind, report.sources(), report.found(), report.added());
        if (report.sources() > 0) {
            metrics.count(counts(report));
        }
        return report;
    }

    private static Map<Metric, Long> counts(ScrapeReport report) {
        var failed = report.troubles().size();
        return Map.of(
                Metric.SOURCES_READ, (long) report.sources() - failed,
                Metric.SOURCES_FAILED, (long) failed,
                Metric.MENTIONS_ADDED, (long) report.added());
    }
}
