package dev.vigie.local.backtest;

import dev.vigie.business.Business;
import dev.vigie.business.Channel;
import dev.vigie.mention.Content;
import dev.vigie.mention.Digest;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Scorer;
import dev.vigie.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Reads mentions from a file of JSON lines: whole ones as Vigie writes them, scored already, or a text and a time, which
 * are scored here.
 */
public final class MentionLines {
    private static final SourceId FILE = new SourceId("file");

    private final Business business;
    private final Scorer scorer;

    /** Lines for this business; plain texts among them are scored by this scorer. */
    public MentionLines(Business business, Scorer scorer) {
        this.business = business;
        this.scorer = scorer;
    }

    /** All of them, in the order in which they were seen. */
    public List<ScoredMention> read(Path file) throws IOException {
        var all = new ArrayList<ScoredMention>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(mention(line, file, number));
                }
            }
        }
        all.sort(Comparator.comparing(scored -> scored.mention().seen()));
        return all;
    }

    private ScoredMention mention(String line, Path file, int number) throws IOException {
        try {
            if (line.startsWith("{\"mention\"")) {
                return ours(Json.read(line, ScoredMention.class));
            }
            return scored(Json.read(line, Plain.class), number);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new IOException(
                    file + ":" + number
                            + ": a mention is a line of mentions.jsonl, or {\"text\":…, \"at\":\"2026-03-04T17:40:00Z\"}",
                    e);
        }
    }

    /** Whoever they were collected for, they are replayed for this business. */
    private ScoredMention ours(ScoredMention scored) {
        var mention = scored.mention();
        if (mention.business().equals(business.id())) {
            return scored;
        }
        return new ScoredMention(
                new Mention(
                        business.id(),
                        mention.id(),
                        mention.origin(),
                        mention.content(),
                        mention.published(),
                        mention.seen(),
                        mention.reach()),
                scored.score());
    }

    private ScoredMention scored(Plain plain, int number) {
        var url = plain.url().orElse("https://file.invalid/" + number);
        var content =
                new Content(url, plain.author().orElse(""), plain.title().orElse(""), plain.text(), plain.stars());
        var mention = new Mention(
                business.id(),
                new MentionId(Digest.of("file", url, plain.at().toString(), plain.text())),
                new Origin(FILE, "file", plain.channel().orElse(Channel.SOCIAL)),
                content,
                plain.at(),
                plain.at(),
                new Reach(plain.followers().orElse(0L), 0));
        return new ScoredMention(
                mention,
                plain.ours().orElse(true)
                        ? scorer.scoreAsOurs(content, plain.lang())
                        : scorer.score(content, business.watch(), plain.lang()));
    }

    /**
     * A text and when it was seen.
     *
     * @param ours whether it is known to be about the business; where not, the profile's names decide
     */
    private record Plain(
            String text,
            Instant at,
            Optional<String> title,
            Optional<String> author,
            Optional<String> url,
            Optional<Channel> channel,
            Optional<Double> stars,
            Optional<Long> followers,
            Optional<String> lang,
            Optional<Boolean> ours) {}
}
