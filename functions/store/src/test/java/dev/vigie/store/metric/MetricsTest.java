package dev.vigie.store.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MetricsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T17:14:00Z"), ZoneOffset.UTC);

    @Test
    void aCountIsOneLineOfTheEmbeddedMetricFormat() {
        var out = new ByteArrayOutputStream();

        Metrics.embedded(new PrintStream(out, true, StandardCharsets.UTF_8), "vigie-prod", CLOCK)
                .count(Map.of(Metric.SOURCES_READ, 12L, Metric.OLDEST_UNSENT, 0L));

        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1);
        var line = Json.read(text, JsonNode.class);
        assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(1772644440000L);
        var told = line.at("/_aws/CloudWatchMetrics/0");
        assertThat(told.path("Namespace").asString()).isEqualTo("Vigie");
        assertThat(told.at("/Dimensions/0/0").asString()).isEqualTo("Stack");
        assertThat(told.at("/Metrics/0/Name").asString()).isEqualTo("SourcesRead");
        assertThat(told.at("/Metrics/1/Unit").asString()).isEqualTo("Seconds");
        assertThat(line.path("Stack").asString()).isEqualTo("vigie-prod");
        assertThat(line.path("SourcesRead").asLong()).isEqualTo(12);
        assertThat(line.path("OldestUnsent").asLong()).isZero();
    }

    @Test
    void thereAreNoMoreMetricsThanAwsGivesFree() {
        assertThat(Metric.values()).hasSizeLessThanOrEqualTo(10);
    }
}
