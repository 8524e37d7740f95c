package dev.vigie.model;

import dev.vigie.score.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code train}, {@code speed}: the commands of this module. */
public final class Main {
    private static final String USAGE = """
            usage: train   --data DIR [--licences permissive|all] [--out FILE]
                   speed   --data DIR [--weights FILE]
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
            case "speed" -> speed(data, options);
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
        var home = Path.of(options.getOrDefault("--home", "functions/model"));
        var file = Path.of(options.getOrDefault("--out", licences + ".weights"));
        int lines = Integer.parseInt(options.getOrDefault("--lines", "65536"));
        new Train(home, new Corpus(data), System.out).train(!licences.equals("all"), lines, file);
    }

    private static void speed(Path data, Map<String, String> options) throws IOException {
        var speed = new Speed(model(options), System.out);
        var items = new Corpus(data).read("dev", false);
        speed.measure("tweets", texts(items, "semeval13_16"));
        speed.measure("reviews", texts(items, "tripadvisor_fr"));
    }

    private static List<String> texts(List<Item> items, String source) {
        return items.stream()
                .filter(item -> item.source().equals(source))
                .map(Item::text)
                .toList();
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
