package dev.vigie.local.command;

import dev.vigie.pulse.Detector;
import dev.vigie.pulse.Judgement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie detect}: counts in, how unusual each is out, row by row and without looking ahead. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = {
            "Says how unusual each count of a series is: CSV timestamp,value in,",
            "CSV timestamp,value,anomaly_score out. Scores go from 0 to 1; from 0.5 on it is an alarm.",
            "A row is judged by the rows before it alone, and the first day is only listened to."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vigie detect < mentions-per-5-minutes.csv",
            "  vigie detect --why < mentions.csv | grep -v ',$'      only the alarms, each with its reason"
        })
final class DetectCommand implements Callable<Integer> {
    private static final String HEADER = "timestamp,value";

    @Option(names = "--why", description = "Adds a column that says in words why a row is an alarm.")
    private boolean why;

    private final Words words = Words.of(System.getenv());

    @Override
    public Integer call() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println(HEADER + ",anomaly_score" + (why ? ",why" : ""));
        var detector = Optional.<Detector>empty();
        var number = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || number == 1 && line.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
                continue;
            }
            var row = Row.read(line, number);
            var before = detector.orElseGet(() -> Detector.starting(row.time()));
            var after =
                    row.count().map(count -> before.heard(row.time(), count)).orElse(before);
            var judgement = after == before ? new Judgement(0, 0, 0) : after.judgement();
            out.println(row.text() + ","
                    + String.format(Locale.ROOT, "%.4f", Math.floor(judgement.score() * 10_000) / 10_000)
                    + (why ? "," + because(judgement) : ""));
            detector = Optional.of(after.judged());
        }
        out.flush();
        return 0;
    }

    private String because(Judgement judgement) {
        if (!judgement.isAlarm()) {
            return "";
        }
        var heard = Math.round(judgement.heard());
        var usual = String.format(Locale.ROOT, judgement.usual() < 10 ? "%.1f" : "%.0f", judgement.usual());
        return words.say(
                heard + " en une heure; d'habitude " + usual + " à cette heure",
                heard + " in an hour; usually " + usual + " at this time of the day");
    }

    private record Row(String text, Instant time, Optional<Double> count) {
        static Row read(String line, int number) {
            var cells = line.strip().split(",", -1);
            if (cells.length < 2) {
                throw new IllegalArgumentException("line " + number + ": one cell only; write " + HEADER);
            }
            return new Row(cells[0] + "," + cells[1], time(cells[0].strip(), number), count(cells[1].strip(), number));
        }

        private static Instant time(String text, int number) {
            try {
                var iso = text.replace(' ', 'T');
                return iso.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                        ? OffsetDateTime.parse(iso).toInstant()
                        : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "line " + number + ": \"" + text + "\" is no time; write 2015-02-26 21:42:53", e);
            }
        }

        /** Nothing where nobody counted. */
        private static Optional<Double> count(String text, int number) {
            try {
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Double.valueOf(text)).filter(Double::isFinite);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("line " + number + ": \"" + text + "\" is no number", e);
            }
        }
    }
}
