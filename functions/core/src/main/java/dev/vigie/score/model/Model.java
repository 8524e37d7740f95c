package dev.vigie.score.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What was learned from labelled texts. Never changes, and may be shared between threads. */
public final class Model {
    private static final String SHIPPED = "permissive.weights";

    private final Weights weights;

    private Model(Weights weights) {
        this.weights = weights;
    }

    /** The weights that ship with Vigie: learned only from texts whose licence allows it. */
    public static Model shipped() {
        try (var in = Objects.requireNonNull(
                Model.class.getResourceAsStream(SHIPPED), "the jar lacks its weights: " + SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights in the jar cannot be read", e);
        }
    }

    /** The weights of another file. */
    public static Model read(InputStream in) throws IOException {
        return new Model(Weights.read(in));
    }

    /** Whether these weights were taught to answer a question at all. */
    public boolean knows(Head head) {
        return weights.scale()[head.column()] > 0;
    }

    /** Whether what was learned tells of this very subject. */
    public boolean knows(long subject) {
        return Weights.find(weights.rows(), Features.ofSubject(subject)) >= 0;
    }

    /** All answers about a text, in one pass over it. */
    public Chances of(String text) {
        return of(text, 0);
    }

    /** All answers about a text and whom it should be about. */
    public Chances of(String text, long subject) {
        var tally = new Tally(weights.rows());
        int features = Features.walk(text, subject, tally);
        var sums = tally.sums();
        var columns = new float[Head.COLUMNS];
        float share = share(features);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = weights.bias()[column] + share * weights.scale()[column] * sums[column];
        }
        return new Chances(columns, weights.tilt());
    }

    /** A long text has more features, each of which says less. */
    public static float share(int features) {
        return (float) (1 / Math.sqrt(Math.max(1, features)));
    }
}
