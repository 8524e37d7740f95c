package dev.vigie.store.metric;

import dev.vigie.store.Json;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands counts to whoever watches over the functions.
 *
 * <p>On AWS they are lines on standard output in CloudWatch's embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html),
 * which costs no call and no library. Nothing that a person wrote is ever in them.
 */
public interface Metrics {
    /** Where nobody watches: the caller sees what happens by itself. */
    Metrics NONE = counts -> {};

    /** What was counted just now. */
    void count(Map<Metric, Long> counts);

    /** Lines of the embedded metric format, by stack. */
    static Metrics embedded(PrintStream out, String stack, Clock clock) {
        return counts -> out.println(Json.write(line(counts, stack, clock)));
    }

    private static Map<String, Object> line(Map<Metric, Long> counts, String stack, Clock clock) {
        var declared = counts.keySet().stream()
                .sorted()
                .map(metric -> Map.of("Name", metric.label(), "Unit", metric.unit()))
                .toList();
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "_aws",
                Map.of(
                        "Timestamp",
                        clock.millis(),
                        "CloudWatchMetrics",
                        List.of(Map.of(
                                "Namespace", "Vigie", "Dimensions", List.of(List.of("Stack")), "Metrics", declared))));
        line.put("Stack", stack);
        counts.forEach((metric, value) -> line.put(metric.label(), value));
        return line;
    }
}
