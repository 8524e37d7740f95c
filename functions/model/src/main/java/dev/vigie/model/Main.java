package dev.vigie.model;

import dev.vigie.mention.Content;
import dev.vigie.score.CueScorer;
import dev.vigie.score.LearnedScorer;
import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code train}, {@code card}, {@code posts}, {@code speed}, {@code first}: the commands of this module. */
public final class Main {
    private static final String USAGE = """
            usage: train   --data DIR [--licences permissive|all] [--out FILE]
                   card    --data DIR [--weights FILE]
                   posts   [--home DIR]
                   speed   --texts FILE [--weights FILE]
                   languages --data DIR [--out FILE]
                   first""";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments.length % 2 == 0) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var options = options(List.of(arguments).subList(1, arguments.length));
        var data = Path.of(options.getOrDefault("--data", "data"));
        switch (arguments[0]) {
            case "train" -> train(data, options);
            case "speed" -> speed(options);
            case "card" -> card(data, options);
            case "posts" -> posts(home(options));
            case "languages" ->
                new Tongues(data, System.out).train(Path.of(options.getOrDefault("--out", "languages.bin")));
            case "first" -> FirstScore.measure(System.out);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void train(Path data, Map<String, String> options) throws IOException {
        var licences = options.getOrDefault("--licences", "permissive");
        var file = Path.of(options.getOrDefault("--out", licences + ".weights"));
        int lines = Integer.parseInt(options.getOrDefault("--lines", "65536"));
        new Train(home(options), new Corpus(data), System.out).train(!licences.equals("all"), lines, file);
    }

    private static void speed(Map<String, String> options) throws IOException {
        var texts = Files.readAllLines(Path.of(options.getOrDefault("--texts", "posts.txt")));
        var model = model(options);
        var scorer = new LearnedScorer(CueScorer.fromResources(), model);
        var speed = new Speed(texts, System.out);
        speed.measure("model, all heads", text -> model.of(text).yes(Head.TOXIC));
        speed.measure(
                "whole score with reasons",
                text -> scorer.scoreAsOurs(new Content("speed:", "", "", text, Optional.empty()), Optional.empty())
                        .tone()
                        .sentiment());
    }

    /** What the model card says of chances and of fairness. */
    private static void card(Path data, Map<String, String> options) throws IOException {
        var model = model(options);
        new Reliability(model, System.out).print(new Corpus(data).read("dev", false));
        new Fairness(new LearnedScorer(CueScorer.fromResources(), model), System.out)
                .print(home(options).resolve("invented/complaints.txt"));
    }

    /** Invented posts, one a line. */
    private static void posts(Path home) throws IOException {
        Invented.items(home.resolve("invented"), 1, 1).stream().map(Item::text).forEach(System.out::println);
    }

    private static Path home(Map<String, String> options) {
        return Path.of(options.getOrDefault("--home", "functions/model"));
    }

    private static Model model(Map<String, String> options) throws IOException {
        var file = options.get("--weights");
        if (file == null) {
            return Model.shipped();
        }
        try (var in = Files.newInputStream(Path.of(file))) {
            return Model.read(in);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (int at = 0; at + 1 < arguments.size(); at += 2) {
            options.put(arguments.get(at), arguments.get(at + 1));
        }
        return options;
    }
}
