package dev.vigie.store.dynamodb;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import dev.vigie.store.Attributes;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import dev.vigie.store.Table.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a row of each table lies in DynamoDB: static, so that no reflection runs when a function starts. */
final class RowSchema {
    private RowSchema() {}

    static TableSchema<Row> of(Table table) {
        var schema = StaticImmutableTableSchema.builder(Row.class, RowBuilder.class)
                .newItemBuilder(RowBuilder::new, RowBuilder::build)
                .addAttribute(String.class, a -> a.name(table.partition())
                        .getter(row -> row.key().partition())
                        .setter(RowBuilder::partition)
                        .tags(tags(table, table.partition(), primaryPartitionKey())))
                .addAttribute(Long.class, a -> a.name(Attributes.EXPIRES)
                        .getter(row -> row.expires().map(time -> time.getEpochSecond()).orElse(null))
                        .setter(RowBuilder::expires))
                .addAttribute(Long.class, a -> a.name(Attributes.VERSION).getter(Row::version).setter(RowBuilder::version))
                .addAttribute(String.class, a -> a.name(Attributes.BODY).getter(Row::body).setter(RowBuilder::body));
        table.sort().ifPresent(sort -> schema.addAttribute(String.class, a -> a.name(sort)
                .getter(row -> row.key().sort())
                .setter(RowBuilder::sort)
                .tags(tags(table, sort, primarySortKey()))));
        for (var name : Attributes.indexed(table)) {
            schema.addAttribute(String.class, a -> a.name(name)
                    .getter(row -> row.indexed().get(name))
                    .setter((builder, value) -> builder.indexed(name, value))
                    .tags(tags(table, name)));
        }
        return schema.build();
    }

    private static List<StaticAttributeTag> tags(Table table, String name, StaticAttributeTag... primary) {
        var tags = new ArrayList<>(List.of(primary));
        var partitions = names(table, index -> index.partition().equals(name));
        if (!partitions.isEmpty()) {
            tags.add(secondaryPartitionKey(partitions));
        }
        var sorts = names(table, index -> index.sort().equals(name));
        if (!sorts.isEmpty()) {
            tags.add(secondarySortKey(sorts));
        }
        return tags;
    }

    private static List<String> names(Table table, Predicate<Index> which) {
        return table.indexes().stream().filter(which).map(Index::name).toList();
    }
}
