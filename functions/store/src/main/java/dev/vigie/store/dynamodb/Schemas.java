package dev.vigie.store.dynamodb;

import dev.vigie.store.Attributes;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a row lies in each table. */
final class Schemas {
    private Schemas() {}

    static TableSchema<Row> of(Table table) {
        var schema = StaticImmutableTableSchema.builder(Row.class, RowBuilder.class)
                .newItemBuilder(RowBuilder::new, RowBuilder::build)
                .addAttribute(
                        String.class,
                        partition -> partition
                                .name(table.partition())
                                .getter(row -> row.key().partition())
                                .setter(RowBuilder::partition)
                                .tags(tags(table, table.partition())))
                .addAttribute(
                        Long.class,
                        expires -> expires.name(Attributes.EXPIRES)
                                .getter(row -> row.expires()
                                        .map(Instant::getEpochSecond)
                                        .orElse(null))
                                .setter(RowBuilder::expires))
                .addAttribute(
                        Long.class,
                        version -> version.name(Attributes.VERSION)
                                .getter(Row::version)
                                .setter(RowBuilder::version))
                .addAttribute(
                        String.class,
                        body -> body.name(Attributes.BODY).getter(Row::body).setter(RowBuilder::body));
        table.sort()
                .ifPresent(name -> schema.addAttribute(
                        String.class,
                        sort -> sort.name(name)
                                .getter(row -> row.key().sort())
                                .setter(RowBuilder::sort)
                                .tags(tags(table, name))));
        for (var name : table.attributes()) {
            schema.addAttribute(
                    String.class,
                    indexed -> indexed.name(name)
                            .getter(row -> row.indexed().get(name))
                            .setter((builder, value) -> builder.indexed(name, value))
                            .tags(tags(table, name)));
        }
        return schema.build();
    }

    private static List<StaticAttributeTag> tags(Table table, String attribute) {
        var tags = new ArrayList<StaticAttributeTag>();
        if (attribute.equals(table.partition())) {
            tags.add(StaticAttributeTags.primaryPartitionKey());
        }
        if (table.sort().filter(attribute::equals).isPresent()) {
            tags.add(StaticAttributeTags.primarySortKey());
        }
        for (var index : table.indexes()) {
            if (attribute.equals(index.partition())) {
                tags.add(StaticAttributeTags.secondaryPartitionKey(index.name()));
            }
            if (attribute.equals(index.sort())) {
                tags.add(StaticAttributeTags.secondarySortKey(index.name()));
            }
        }
        return tags;
    }
}
