package dev.vigie.local.operate;

import java.util.List;

/** Where work lies that was given up. What is not taken up again lies there as before once the box is closed. */
public interface DeadLetterBox extends AutoCloseable {
    /** At most so many are looked at. */
    int MOST = 1000;

    /** All that lies there. */
    List<DeadLetter> letters();

    /** Takes one up again. It leaves the box only after that. */
    DeadLetter.Fate takeUp(DeadLetter letter);

    /** The box of a place. */
    static DeadLetterBox of(Place place) {
        return place.aws()
                .<DeadLetterBox>map(aws -> new QueuesOnAws(aws.stack(), new Again(place.store())))
                .orElseGet(() -> new LettersOnDisk(
                        java.nio.file.Path.of(place.name()).resolve("dead-letters.jsonl"), new Again(place.store())));
    }

    @Override
    void close();
}
