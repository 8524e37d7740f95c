package dev.vigie.local.backtest;

import dev.vigie.score.ScoredMention;
import dev.vigie.store.Json;

/** One line of mentions.jsonl. */
final class MentionLine {
    private MentionLine() {}

    static ScoredMention read(String line) {
        return Json.read(line, ScoredMention.class);
    }
}
