package dev.vigie.scrapers.fetch;

import java.io.IOException;

/** The answer is larger than anything Vigie wants to read. */
final class TooBig extends IOException {
    TooBig(long limit, String how) {
        super("the answer is larger than " + limit / 1_000_000.0 + " MB " + how + "; abandoned");
    }
}
