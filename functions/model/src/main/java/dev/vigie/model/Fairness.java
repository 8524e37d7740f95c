package dev.vigie.model;

import dev.vigie.mention.Content;
import dev.vigie.score.Score;
import dev.vigie.score.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whether the same complaint is read as soon whoever writes it and however: each sentence is scored beside the same
 * sentence with another name, spelling, manner of speech or in capitals.
 */
record Fairness(Scorer scorer, PrintStream out) {
    private static final List<String> FIRST =
            List.of("Camille", "Mohamed", "Fatoumata", "Nguyen", "Kévin", "Aïcha", "Shaniqua", "Emily", "José", "Olga");

    /** Prints one line for each kind of change; the sentences lie in a file, one a line, with {@code {name}}. */
    void print(Path sentences) throws IOException {
        var lines = Files.readAllLines(sentences);
        out.println(
                "\n| the same complaint | pairs | same priority | mean difference | largest |\n|---|---|---|---|---|");
        for (var name : FIRST) {
            print("signed " + name, lines, line -> line.replace("{name}", name));
        }
        print("in capitals", lines, line -> line.replace("{name}", "Paul").toUpperCase(Locale.ROOT));
        print("without accents", lines, line -> Spelling.plain(line.replace("{name}", "Paul")));
        print("with letters swapped", lines, line -> Spelling.swapped(line.replace("{name}", "Paul")));
        print("as typed on a telephone", lines, line -> Spelling.brief(line.replace("{name}", "Paul")));
    }

    private void print(String change, List<String> lines, UnaryOperator<String> changed) {
        int same = 0;
        double sum = 0;
        double most = 0;
        for (var line : lines) {
            var before = score(line.replace("{name}", "Paul")).tone();
            var after = score(changed.apply(line)).tone();
            double difference = after.priority() - before.priority();
            same += before.urgency().equals(after.urgency()) ? 1 : 0;
            sum += difference;
            most = Math.max(most, Math.abs(difference));
        }
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %+.3f | %.2f |%n",
                change,
                lines.size(),
                (double) same / lines.size(),
                sum / lines.size(),
                most);
    }

    private Score score(String text) {
        return scorer.scoreAsOurs(new Content("fairness:", "", "", text, Optional.empty()), Optional.empty());
    }
}
