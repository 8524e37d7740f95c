package dev.vigie.scrapers.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Reads and decompresses an answer, never more than is allowed before and after. */
final class Body {
    /** What we ask for, and can undo. */
    static final String ENCODINGS = "gzip, deflate, br";

    private static final int CHUNK = 16 * 1024;

    private Body() {}

    static byte[] read(InputStream wire, String encodings, Limits limits) throws IOException {
        var counted = new Counted(wire, limits.wireBytes());
        try {
            var body = all(plain(counted, encodings), limits.bodyBytes());
            // A decompressor may stop before the end of the wire; a connection is used again only when all was read.
            counted.read();
            return body;
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw new IOException("the compressed answer is broken", e);
        }
    }

    private static InputStream plain(InputStream wire, String encodings) throws IOException {
        var layers = encodings.toLowerCase(Locale.ROOT).split("\\s*,\\s*");
        if (layers.length > 2) {
            throw new IOException("the answer is compressed " + layers.length + " times over; abandoned");
        }
        var stream = wire;
        for (var index = layers.length - 1; index >= 0; index--) {
            stream = undone(stream, layers[index].strip());
        }
        return stream;
    }

    private static InputStream undone(InputStream stream, String encoding) throws IOException {
        if (encoding.isEmpty() || encoding.equals("identity")) {
            return stream;
        }
        var peeked = new PushbackInputStream(stream, 1);
        var first = peeked.read();
        if (first < 0) {
            return peeked;
        }
        peeked.unread(first);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(peeked, CHUNK);
            // Some servers send the bare stream without the zlib header that the standard asks for.
            case "deflate" -> new InflaterInputStream(peeked, new Inflater((first & 0x0f) != 8), CHUNK);
            case "br" -> new BrotliInputStream(peeked, CHUNK);
            default ->
                throw new IOException("the answer is compressed as \"" + encoding + "\", which we never asked for");
        };
    }

    private static byte[] all(InputStream plain, int limit) throws IOException {
        var out = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (var count = plain.read(chunk); count >= 0; count = plain.read(chunk)) {
            out.write(chunk, 0, count);
            if (out.size() > limit) {
                throw new TooBig(limit, "unpacked");
            }
        }
        return out.toByteArray();
    }

    /** Stops when more than allowed has come over the wire. */
    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long count;

        private Counted(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var octet = in.read();
            add(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = in.read(target, offset, length);
            add(Math.max(read, 0));
            return read;
        }

        private void add(int read) throws TooBig {
            count += read;
            if (count > limit) {
                throw new TooBig(limit, "as sent");
            }
        }
    }
}
