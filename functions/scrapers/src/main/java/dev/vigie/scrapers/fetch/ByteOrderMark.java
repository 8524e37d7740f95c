package dev.vigie.scrapers.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The first bytes of a text that give its encoding away. */
record ByteOrderMark(String bytes, int length, Charset charset) {
    private static final List<ByteOrderMark> KNOWN = List.of(
            new ByteOrderMark("efbbbf", 3, StandardCharsets.UTF_8),
            new ByteOrderMark("fffe0000", 4, Charset.forName("UTF-32LE")),
            new ByteOrderMark("0000feff", 4, Charset.forName("UTF-32BE")),
            new ByteOrderMark("fffe", 2, StandardCharsets.UTF_16LE),
            new ByteOrderMark("feff", 2, StandardCharsets.UTF_16BE),
            // No mark, but "<?" or "<r" with zeros between can be nothing else.
            new ByteOrderMark("3c000000", 0, Charset.forName("UTF-32LE")),
            new ByteOrderMark("0000003c", 0, Charset.forName("UTF-32BE")),
            new ByteOrderMark("3c003f00", 0, StandardCharsets.UTF_16LE),
            new ByteOrderMark("003c003f", 0, StandardCharsets.UTF_16BE));

    static Optional<ByteOrderMark> of(byte[] body) {
        var start = HexFormat.of().formatHex(body, 0, Math.min(4, body.length));
        return KNOWN.stream().filter(mark -> start.startsWith(mark.bytes())).findFirst();
    }
}
