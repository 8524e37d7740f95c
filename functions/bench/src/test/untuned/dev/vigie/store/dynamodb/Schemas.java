package dev.vigie.store.dynamodb;

import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How a row lies in each table, found out by reflection over beans. */
final class Schemas {
    private Schemas() {}

    static TableSchema<Row> of(Table table) {
        return switch (table) {
            case BUSINESSES -> reflected(table, Beans.Businesses.class, Beans.Businesses::new);
            case SOURCES -> reflected(table, Beans.Sources.class, Beans.Sources::new);
            case WATCHERS -> reflected(table, Beans.Watchers.class, Beans.Watchers::new);
            case MENTIONS -> reflected(table, Beans.Mentions.class, Beans.Mentions::new);
            case PULSES -> reflected(table, Beans.Pulses.class, Beans.Pulses::new);
            case INCIDENTS -> reflected(table, Beans.Incidents.class, Beans.Incidents::new);
            case ALERTS -> reflected(table, Beans.Alerts.class, Beans.Alerts::new);
        };
    }

    private static <B extends Bean> TableSchema<Row> reflected(Table table, Class<B> type, Supplier<B> fresh) {
        return new Reflected<>(table, TableSchema.fromBean(type), fresh);
    }

    private record Reflected<B extends Bean>(Table table, TableSchema<B> beans, Supplier<B> fresh)
            implements TableSchema<Row> {
        @Override
        public Row mapToItem(Map<String, AttributeValue> attributes) {
            return beans.mapToItem(attributes).row(table);
        }

        @Override
        public Map<String, AttributeValue> itemToMap(Row row, boolean ignoreNulls) {
            return beans.itemToMap(bean(row), ignoreNulls);
        }

        @Override
        public Map<String, AttributeValue> itemToMap(Row row, Collection<String> attributes) {
            return beans.itemToMap(bean(row), attributes);
        }

        @Override
        public AttributeValue attributeValue(Row row, String attribute) {
            return beans.attributeValue(bean(row), attribute);
        }

        @Override
        public TableMetadata tableMetadata() {
            return beans.tableMetadata();
        }

        @Override
        public EnhancedType<Row> itemType() {
            return EnhancedType.of(Row.class);
        }

        @Override
        public List<String> attributeNames() {
            return beans.attributeNames();
        }

        @Override
        public boolean isAbstract() {
            return false;
        }

        private B bean(Row row) {
            return Bean.of(fresh.get(), table, row);
        }
    }
}
