package dev.vigie.local.command;

import dev.vigie.business.Watch;
import dev.vigie.mention.Content;
import dev.vigie.score.Because;
import dev.vigie.score.Score;
import dev.vigie.score.Scorer;
import dev.vigie.score.Signal;
import dev.vigie.scrapers.ChosenScorer;
import dev.vigie.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.core.JacksonException;

/** {@code vigie score}: JSON lines in, scores out, in the same order. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Scores texts: one JSON line {\"text\":…, \"lang\"?:…, \"entity\"?:…} in, one JSON line out, in order.",
            "With an entity the text must name it to be relevant; without one it is taken to be about you."
        },
        footerHeading = "%nExample:%n",
        footer = "  echo '{\"text\":\"Malade toute la nuit après leur éclair\"}' | vigie score")
final class ScoreCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Scorer scorer = ChosenScorer.of(System.getenv());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(Json.write(answer(scorer, line)));
            }
        }
        out.flush();
        return 0;
    }

    private static Object answer(Scorer scorer, String line) {
        try {
            var asked = Json.read(line, Asked.class);
            if (asked.text().isBlank()) {
                return new Mistake("the text is empty");
            }
            var content = new Content("stdin:", "", "", asked.text(), Optional.empty());
            var score = asked.entity()
                    .filter(entity -> !entity.isBlank())
                    .map(entity -> scorer.score(
                            content, new Watch(List.of(entity), Optional.empty(), List.of()), asked.lang()))
                    .orElseGet(() -> scorer.scoreAsOurs(content, asked.lang()));
            return Answer.of(score);
        } catch (JacksonException | NullPointerException e) {
            return new Mistake("a line is a JSON object such as {\"text\":\"…\"}");
        }
    }

    private record Asked(String text, Optional<String> lang, Optional<String> entity) {}

    private record Mistake(String error) {}

    private record Answer(
            String lang,
            String label,
            double sentiment,
            double relevance,
            String priority,
            double priorityScore,
            String reputation,
            Map<Signal, Double> signals,
            int risk,
            List<Because> because) {
        static Answer of(Score score) {
            var tone = score.tone();
            return new Answer(
                    score.language(),
                    tone.label(),
                    tone.sentiment(),
                    score.relevance(),
                    tone.urgency(),
                    tone.priority(),
                    new Score.Tone(tone.reputation(), 0, 0).label(),
                    score.signals(),
                    score.risk(),
                    score.because());
        }
    }
}
