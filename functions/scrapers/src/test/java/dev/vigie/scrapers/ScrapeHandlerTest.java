package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import dev.vigie.scrapers.ScrapeReport.Trouble;
import dev.vigie.source.Progress.State;
import dev.vigie.store.metric.Metric;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScrapeHandlerTest {
    private final Map<Metric, Long> counted = new EnumMap<>(Metric.class);
    private final Town town = new Town();
    private final ScrapeHandler handler = new ScrapeHandler(town.round(), counted::putAll);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aTickSendsTheCollectorRoundItsKind() {
        town.web.page("/feed", "text/xml", Town.feed(Town.item("1", "Le Fournil")));
        town.watch(town.business("fournil", "Le Fournil"), "rss", "/feed", Map.of());

        var report = handler.answer(Map.of("kind", "rss"), Deadline.never());

        assertThat(report.added()).isOne();
        assertThat(counted)
                .containsEntry(Metric.SOURCES_READ, 1L)
                .containsEntry(Metric.SOURCES_FAILED, 0L)
                .containsEntry(Metric.MENTIONS_ADDED, 1L);
    }

    @Test
    void aTickWithoutAKnownKindIsAMistakeOfTheOperator() {
        assertThatThrownBy(() -> handler.answer(Map.of("kind", "radio"), Deadline.never()))
                .hasMessage("a tick names one of the kinds [rss, page, reviews], such as {\"kind\":\"rss\"}");
        assertThatThrownBy(() -> handler.answer(Map.of(), Deadline.never()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lambdaCanWriteTheReport() {
        var trouble = new Trouble("https://example.org", State.BLOCKED, "no");
        var report = new ScrapeReport("rss", 2, 5, 1, Map.of(State.READ, 1), List.of(trouble), false);
        var out = new ByteArrayOutputStream();

        JacksonFactory.getInstance().getSerializer(ScrapeReport.class).toJson(report, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"kind\":\"rss\"")
                .contains("\"states\":{\"READ\":1}")
                .contains("\"state\":\"BLOCKED\"");
    }
}
