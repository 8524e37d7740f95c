package dev.vigie.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.score.model.Head;
import dev.vigie.score.model.Model;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallCorpus() throws IOException {
        for (var split : new String[] {"train", "dev"}) {
            for (var task : Corpus.TASKS) {
                write(task + "." + split, "");
            }
        }
        write("spam.train", spam(200, "sms_spam"));
        write("spam.dev", spam(40, "sms_spam"));
        write("toxicity.train", spam(200, "davidson"));
        write("toxicity.dev", spam(40, "davidson"));
        Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(folder.resolve("lexicon/lexicon.tsv"), "word\tsuperb\t32\t0\n");
        Files.createDirectories(folder.resolve("invented"));
        Files.writeString(folder.resolve("invented/patterns.tsv"), "en\tpos\t0\tthe {thing} was {superb|great}\n");
        Files.writeString(folder.resolve("invented/said.tsv"), "en\treview\tneg\t1\tthe {thing} was {stale|cold}\n");
        Files.writeString(
                folder.resolve("invented/harmless.tsv"),
                "en\t1\ta {novel|film} about {poison|murder}\nen\t0\t{sick|ill} after your {thing}\n");
        Files.writeString(folder.resolve("invented/slots.tsv"), "en\tthing\tbread|cake\nen\thandle\t@user\n");
    }

    @Test
    void theSameTextsGiveTheSameWeightsToTheByte() throws IOException {
        assertThat(trained(false)).isEqualTo(trained(false));
    }

    @Test
    void itLearnsWhatTheTextsTeach() throws IOException {
        var model = Model.read(new ByteArrayInputStream(trained(false)));

        assertThat(model.of("win a prize now").yes(Head.SPAM)).isGreaterThan(0.6);
        assertThat(model.of("see you at lunch").yes(Head.SPAM)).isLessThan(0.4);
    }

    @Test
    void itLearnsWhichBadWordsAccuseNobody() throws IOException {
        var model = Model.read(new ByteArrayInputStream(trained(true)));

        assertThat(model.of("a film about poison").yes(Head.HARMLESS)).isGreaterThan(0.6);
        assertThat(model.of("sick after your cake").yes(Head.HARMLESS)).isLessThan(0.4);
    }

    @Test
    void permissiveWeightsLearnNothingFromTextsWithoutSuchALicence() throws IOException {
        var model = Model.read(new ByteArrayInputStream(trained(true)));

        assertThat(model.knows(Head.SPAM)).isFalse();
        assertThat(model.knows(Head.TOXIC)).isTrue();
    }

    private byte[] trained(boolean permissiveOnly) throws IOException {
        var file = folder.resolve("test.weights");
        new Train(folder, new Corpus(folder), NOWHERE).train(permissiveOnly, 1 << 12, file);
        return Files.readAllBytes(file);
    }

    private static String spam(int lines, String source) {
        var chance = new Random(lines);
        var text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            int label = line % 2;
            var said = label == 1 ? "win a prize now" : "see you at lunch";
            text.append("{\"text\":\"%s %d\",\"label\":%d,\"lang\":\"en\",\"source\":\"%s\"}%n"
                    .formatted(said, chance.nextInt(9), label, source));
        }
        return text.toString();
    }

    private void write(String name, String lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".jsonl.gz")))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
