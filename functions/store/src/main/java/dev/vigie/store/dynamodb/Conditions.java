package dev.vigie.store.dynamodb;

import dev.vigie.store.Attributes;
import dev.vigie.store.Table;
import dev.vigie.store.Write.Condition;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Says a write's condition in DynamoDB's words. */
final class Conditions {
    private Conditions() {}

    /** The expression; null, as the SDK wants it, where nothing is asked. */
    static @Nullable Expression of(Table table, Condition condition, Instant now) {
        return switch (condition) {
            case Condition.Always() -> null;
            case Condition.Absent() ->
                Expression.builder()
                        .expression("attribute_not_exists(#key) OR #expires <= :now")
                        .expressionNames(Map.of("#key", table.partition(), "#expires", Attributes.EXPIRES))
                        .expressionValues(Map.of(":now", number(now.getEpochSecond())))
                        .build();
            case Condition.VersionIs(var version) ->
                Expression.builder()
                        .expression("#version = :version AND (attribute_not_exists(#expires) OR #expires > :now)")
                        .expressionNames(Map.of("#version", Attributes.VERSION, "#expires", Attributes.EXPIRES))
                        .expressionValues(Map.of(":version", number(version), ":now", number(now.getEpochSecond())))
                        .build();
        };
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
