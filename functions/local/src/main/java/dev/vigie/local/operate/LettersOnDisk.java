package dev.vigie.local.operate;

import dev.vigie.local.run.DeadLetters;
import dev.vigie.local.run.JsonLines;
import dev.vigie.mention.Digest;
import dev.vigie.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file in which {@code vigie watch} keeps what it could not handle. */
final class LettersOnDisk implements DeadLetterBox {
    private final Path file;
    private final Again again;
    private final Map<String, String> taken = new LinkedHashMap<>();

    LettersOnDisk(Path file, Again again) {
        this.file = file;
        this.again = again;
    }

    @Override
    public List<DeadLetter> letters() {
        return lines().entrySet().stream()
                .limit(MOST)
                .map(entry -> letter(entry.getKey(), kept(entry.getValue())))
                .toList();
    }

    @Override
    public DeadLetter.Fate takeUp(DeadLetter letter) {
        var line = lines().get(letter.id());
        if (line == null) {
            return DeadLetter.Fate.GONE;
        }
        var kept = kept(line);
        var fate = again.takeUp(kept.table(), kept.key());
        taken.put(letter.id(), line);
        return fate;
    }

    private static DeadLetter letter(String id, DeadLetters.Kept kept) {
        var queue = switch (kept.table()) {
            case ALERTS -> "unsent";
            default -> "undecided";
        };
        var key = kept.key();
        return new DeadLetter(
                id,
                queue,
                kept.at(),
                (queue.equals("unsent") ? "message " : "mention ") + key.sort() + " of " + key.partition(),
                "five tries failed; the log of vigie watch says why");
    }

    private static DeadLetters.Kept kept(String line) {
        return Json.read(line, DeadLetters.Kept.class);
    }

    private Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> lines.put(Digest.of(line).substring(0, 12), line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The file without what was taken up; what is added meanwhile goes to a new one and is not lost. */
    @Override
    public void close() {
        if (taken.isEmpty()) {
            return;
        }
        var aside = file.resolveSibling("dead-letters.taken.jsonl");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            var rest = new ArrayList<>(Files.readAllLines(aside));
            rest.removeAll(taken.values());
            var lines = new JsonLines(file);
            rest.stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(Json.tree(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            Files.delete(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written; what remains is in " + aside, e);
        }
    }
}
