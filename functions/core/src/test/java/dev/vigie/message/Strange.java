package dev.vigie.message;

import dev.vigie.Some;
import dev.vigie.business.Channel;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.incident.StorySummary;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Names and texts that nobody expects: every script, emoji, marks that turn the reading direction, controls, links. */
final class Strange {
    private static final List<String> PIECES = List.of(
            "Le Fournil",
            "L’Écuyère ",
            "🥐👩‍🍳",
            "\u202Egnp.exe\u202C",
            "مخبز المدينة",
            "מאפייה",
            "面包店",
            "ﬁn",
            "€€€",
            "[{~|^}]",
            "\u0000\u0007",
            "\u200B\u200D\uFEFF",
            "<b>&amp;</b>",
            "https://evil.example/a/b",
            "%s%n{0}",
            "e\u0301\u0302\u0327",
            "\r\n.\r\nQUIT",
            "\uD83D",
            "ß Œuf Æ",
            "+33 6 00 00 00 01",
            "\u2066x\u2069",
            "I\u0307ı",
            "ᄀᄁ",
            "\t\t",
            "𝕍𝕚𝕘𝕚𝕖");

    private Strange() {}

    static String text(Random chance, int longest) {
        var text = new StringBuilder();
        var length = 1 + chance.nextInt(longest);
        while (text.length() < length) {
            if (chance.nextBoolean()) {
                text.append(PIECES.get(chance.nextInt(PIECES.size())));
            } else {
                text.appendCodePoint(chance.nextInt(chance.nextBoolean() ? 0x250 : 0x11_0000));
            }
        }
        return text.substring(0, length);
    }

    static Incident incident(Random chance) {
        var levels = Level.values();
        var level = levels[chance.nextInt(levels.length)];
        var signal = Signal.values()[chance.nextInt(Signal.values().length)];
        var some = Some.incident(level);
        var channels = Channel.values();
        var stories = IntStream.range(0, chance.nextInt(4))
                .mapToObj(each -> new StorySummary(
                        new MentionId("m" + each),
                        "https://forum.example/" + text(chance, 40),
                        text(chance, 300),
                        channels[chance.nextInt(channels.length)],
                        signal,
                        chance.nextInt(100),
                        Some.NOON,
                        Some.NOON,
                        chance.nextInt(3)))
                .toList();
        return new Incident(
                some.business(),
                some.id(),
                some.family(),
                signal,
                level,
                level,
                some.assessment(),
                some.tally(),
                stories,
                some.care(),
                some.log());
    }
}
