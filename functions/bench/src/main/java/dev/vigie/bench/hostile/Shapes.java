package dev.vigie.bench.hostile;

import java.util.List;

/** What no list holds because it is too long: depth, length, and patterns that make matchers despair. */
final class Shapes {
    private static final int DEEP = 10_000;
    private static final int LONG = 2_000_000;

    private Shapes() {}

    static List<String> all() {
        return List.of(
                "<a>".repeat(DEEP),
                "<div>".repeat(DEEP) + "x",
                "[".repeat(DEEP),
                "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
                "{\"items\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
                "a".repeat(LONG),
                " ".repeat(LONG) + "x",
                "é😀".repeat(LONG / 10),
                "a ".repeat(LONG / 4),
                "aaaa ".repeat(100_000) + "!",
                "<".repeat(200_000),
                "&".repeat(200_000),
                "&#".repeat(100_000),
                "<!--".repeat(50_000),
                "<a " + "b=c ".repeat(100_000) + ">",
                "\"".repeat(200_000),
                "http://a.".repeat(50_000),
                "@".repeat(200_000),
                "#a".repeat(100_000),
                "1".repeat(100_000),
                "2026-".repeat(50_000),
                "99999-12-31T23:59:59Z",
                "+999999999-12-31T23:59:59Z",
                "31/02/99999 25:61",
                "il y a 99999999999999999999 ans",
                "\u0000".repeat(1_000),
                "\uD800".repeat(1_000),
                "\u202E\u2066".repeat(1_000),
                "e\u0301".repeat(50_000),
                "a" + "\u0300".repeat(50_000),
                "{\"a\":1,\"a\":2}",
                "- ".repeat(50_000),
                "a: &a [*a]",
                "a: &x [1]\n" + "b: [*x,*x]\n".repeat(1_000),
                "? ".repeat(20_000),
                "\n".repeat(200_000) + "x",
                "\t\r\n,;|".repeat(20_000));
    }
}
