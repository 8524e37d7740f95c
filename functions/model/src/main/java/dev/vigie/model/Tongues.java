package dev.vigie.model;

import dev.vigie.score.language.Grams;
import dev.vigie.score.language.Languages;
import dev.vigie.score.text.Text;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Learns to tell languages apart, from sentences and words whose language is known, and writes what was learned. */
final class Tongues {
    private static final int COLUMNS = Languages.KNOWN.size();
    private static final int ROUNDS = 8;
    private static final float PACE = 0.1f;
    private static final long SEED = 7;
    private static final int HELD = 10;

    private final Path folder;
    private final PrintStream out;
    private final float[] weights = new float[Grams.ROWS * COLUMNS];
    private final float[] speeds = new float[Grams.ROWS * COLUMNS];
    private final float[] bias = new float[COLUMNS];
    private final float[] biasSpeeds = new float[COLUMNS];

    /** One text, its runs of letters, and how much it counts. */
    private record Sample(String source, String text, int language, int[] runs, float weight) {}

    Tongues(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Learns, says how well it tells the tenth and the tweets that were held back, and writes the weights. */
    void train(Path file) throws IOException {
        var learned = new ArrayList<Sample>();
        var held = new ArrayList<Sample>();
        read("train", learned, learned);
        read("dev", learned, held);
        out.println(learned.size() + " texts, " + held.size() + " held back");
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(learned, random);
            learned.forEach(this::learn);
        }
        var bytes = bytes();
        Files.write(file, bytes);
        report(Languages.read(new ByteArrayInputStream(bytes)), held);
    }

    private void read(String split, List<Sample> learned, List<Sample> held) throws IOException {
        var json = new JsonMapper();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("langid." + split + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var row = json.readTree(line);
                if (isMixed(row)) {
                    continue;
                }
                var sample = sample(
                        row.path("source").asString(""),
                        row.path("text").asString(""),
                        row.path("label").asString(""));
                (number++ % HELD == 0 || sample.source.endsWith("tweets") ? held : learned).add(sample);
            }
        }
    }

    /** Tweets called Hindi are mostly English. */
    private static boolean isMixed(JsonNode row) {
        return row.path("label").asString("").equals("hi")
                && row.path("source").asString("").endsWith("tweets");
    }

    private static Sample sample(String source, String text, String label) {
        int known = Languages.KNOWN.indexOf(label);
        int language = known < 0 ? COLUMNS - 1 : known;
        var runs = IntStream.builder();
        var cut = Text.of(text);
        for (var token : cut.tokens()) {
            Grams.of(token.folded(), runs::add);
        }
        // There are ten times more other languages than texts in ours, and people write more than one word.
        float weight =
                (known < 0 ? 0.06f : 1) * (source.contains("single") ? 0.3f : source.contains("pairs") ? 0.5f : 1);
        return new Sample(source, text, language, runs.build().toArray(), weight);
    }

    private void learn(Sample sample) {
        if (sample.runs.length == 0) {
            return;
        }
        float share = (float) (1 / Math.sqrt(sample.runs.length));
        var chances = chances(sample.runs, share);
        for (int column = 0; column < COLUMNS; column++) {
            float error = sample.weight * (chances[column] - (column == sample.language ? 1 : 0));
            if (Math.abs(error) < 1e-4f) {
                continue;
            }
            step(bias, biasSpeeds, column, error);
            for (int run : sample.runs) {
                step(weights, speeds, run * COLUMNS + column, error * share);
            }
        }
    }

    private static void step(float[] values, float[] speeds, int at, float slope) {
        speeds[at] += slope * slope;
        values[at] -= PACE * slope / (float) Math.sqrt(speeds[at] + 1e-6f);
    }

    private float[] chances(int[] runs, float share) {
        var chances = new float[COLUMNS];
        float most = Float.NEGATIVE_INFINITY;
        for (int column = 0; column < COLUMNS; column++) {
            float sum = 0;
            for (int run : runs) {
                sum += weights[run * COLUMNS + column];
            }
            chances[column] = bias[column] + share * sum;
            most = Math.max(most, chances[column]);
        }
        float all = 0;
        for (int column = 0; column < COLUMNS; column++) {
            chances[column] = (float) Math.exp(chances[column] - most);
            all += chances[column];
        }
        for (int column = 0; column < COLUMNS; column++) {
            chances[column] /= all;
        }
        return chances;
    }

    private byte[] bytes() throws IOException {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        most = Math.min(most, 6);
        float scale = most / Byte.MAX_VALUE;
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeFloat(scale);
        for (float value : bias) {
            data.writeFloat(value);
        }
        for (float weight : weights) {
            data.writeByte(Math.clamp(Math.round(weight / scale), -Byte.MAX_VALUE, Byte.MAX_VALUE));
        }
        return bytes.toByteArray();
    }

    private void report(Languages languages, List<Sample> held) {
        var right = new TreeMap<String, int[]>();
        for (var sample : held) {
            var told = languages.of(Text.of(sample.text));
            var language = Languages.KNOWN.get(sample.language);
            var group = sample.source + (language.equals(Languages.UNKNOWN) ? " others" : " ours");
            for (var key : List.of(group, sample.source + " " + language)) {
                var count = right.computeIfAbsent(key, each -> new int[2]);
                count[0]++;
                count[1] += told.equals(language) ? 1 : 0;
            }
        }
        right.forEach((group, count) ->
                out.printf("%-40s n %5d right %.4f%n", group, count[0], count[1] / (double) count[0]));
    }
}
