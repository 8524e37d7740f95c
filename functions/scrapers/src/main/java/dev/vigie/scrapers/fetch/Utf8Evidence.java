package dev.vigie.scrapers.fetch;

/**
 * How much a text looks like UTF-8.
 *
 * @param sequences whole characters of more than one byte
 * @param broken bytes that cannot stand in UTF-8 where they stand
 */
record Utf8Evidence(int sequences, int broken) {
    static Utf8Evidence in(byte[] body) {
        var sequences = 0;
        var broken = 0;
        for (var index = 0; index < body.length; ) {
            var length = lengthFrom(body[index] & 0xff);
            if (length == 1) {
                index++;
            } else if (length == 0 || !isWhole(body, index, length)) {
                broken++;
                index++;
            } else {
                sequences++;
                index += length;
            }
        }
        return new Utf8Evidence(sequences, broken);
    }

    /** One broken byte in a long UTF-8 text is an accident; in a Latin text nearly every accent is broken. */
    boolean isMostlyUtf8() {
        return sequences > 2 * broken;
    }

    private static int lengthFrom(int lead) {
        return lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    }

    /** A sequence that the end of the text cuts off counts as whole. */
    private static boolean isWhole(byte[] body, int start, int length) {
        for (var index = start + 1; index < Math.min(start + length, body.length); index++) {
            if ((body[index] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
