package dev.vigie.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class PatienceTest {
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aConditionThatDoesNotHoldIsAnAnswer() {
        assertThat(write(99, ConditionalCheckFailedException.builder().build())).isFalse();
        assertThat(write(99, cancelled("None", "ConditionalCheckFailed"))).isFalse();
        assertThat(write(99, cancelled("TransactionConflict", "ConditionalCheckFailed")))
                .isFalse();
        assertThat(tries).hasValue(3);
    }

    @Test
    void aConflictIsTriedAgain() {
        assertThat(write(2, cancelled("TransactionConflict", "None"))).isTrue();
        assertThat(tries).hasValue(3);
    }

    @Test
    void aConflictThatDoesNotEndIsAFailure() {
        var conflict = TransactionConflictException.builder().build();

        assertThatThrownBy(() -> write(99, conflict)).isSameAs(conflict);
        assertThat(tries).hasValue(Patience.TRIES);
    }

    @Test
    void anyOtherCancellationIsAFailureAtOnce() {
        var full = cancelled("ItemCollectionSizeLimitExceeded");

        assertThatThrownBy(() -> write(99, full)).isSameAs(full);
        assertThat(tries).hasValue(1);
    }

    private boolean write(int failures, RuntimeException failure) {
        return Patience.write(
                () -> {
                    if (tries.incrementAndGet() <= failures) {
                        throw failure;
                    }
                },
                _ -> true);
    }

    private static TransactionCanceledException cancelled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(java.util.Arrays.stream(codes)
                        .map(code -> CancellationReason.builder().code(code).build())
                        .toList())
                .build();
    }
}
