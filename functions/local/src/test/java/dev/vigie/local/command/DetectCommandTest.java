package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetectCommandTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 0, 0);

    @Test
    void eachRowIsAnsweredInItsPlaceAndABurstIsAnAlarmWithItsReason() {
        var ran = Ran.given("timestamp,value\n" + rows(600, 599, 90), "detect", "--why");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(601);
        assertThat(ran.lines().getFirst()).isEqualTo("timestamp,value,anomaly_score,why");
        assertThat(ran.lines().get(1)).startsWith("2026-03-02 00:00:00,2,0.");
        assertThat(score(ran.lines().getLast())).isGreaterThanOrEqualTo(0.5);
        assertThat(ran.lines().getLast()).containsPattern("112 (in an hour|en une heure)");
        assertThat(ran.lines().subList(1, 600))
                .allSatisfy(line -> assertThat(score(line)).isLessThan(0.5));
    }

    @Test
    void aRowIsJudgedByTheRowsBeforeItAlone() {
        var whole = Ran.given(rows(600, 400, 90), "detect");
        var part = Ran.given(rows(500, 400, 90), "detect");

        assertThat(whole.lines()).startsWith(part.lines().toArray(String[]::new));
    }

    @Test
    void aMissingCountIsAnsweredAndTeachesNothing() {
        var ran = Ran.given("2026-03-02T00:00:00Z,4\n2026-03-02T00:05:00Z,\n2026-03-02T00:10:00+00:00,NaN\n", "detect");

        assertThat(ran.lines()).hasSize(4).element(2).isEqualTo("2026-03-02T00:05:00Z,,0.0000");
    }

    @Test
    void aWrongLineIsNamedWithItsMend() {
        var ran = Ran.given("timestamp,value\nyesterday,3\n", "detect");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("line 2", "\"yesterday\"", "2015-02-26 21:42:53");
    }

    private static String rows(int count, int loud, int burst) {
        return IntStream.range(0, count)
                .mapToObj(row -> START.plusMinutes(5L * row).toString().replace('T', ' ')
                        + (START.plusMinutes(5L * row).toString().length() == 16 ? ":00," : ",")
                        + (row == loud ? burst : 2))
                .collect(Collectors.joining("\n"));
    }

    private static double score(String line) {
        return Double.parseDouble(line.split(",", -1)[2]);
    }
}
