package dev.vigie.store.dynamodb;

import dev.vigie.store.Key;
import dev.vigie.store.Row;
import dev.vigie.store.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rows of all tables have. */
public class Bean {
    private final Map<String, String> texts = new HashMap<>();
    private Long expiresAt;
    private long version;
    private String body;

    public Long getExpiresAt() {
        return expiresAt;
    }

    public void setExpiresAt(Long value) {
        expiresAt = value;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long value) {
        version = value;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String value) {
        body = value;
    }

    String text(String name) {
        return texts.get(name);
    }

    void text(String name, String value) {
        texts.put(name, value);
    }

    static <B extends Bean> B of(B bean, Table table, Row row) {
        bean.text(table.partition(), row.key().partition());
        table.sort().ifPresent(name -> bean.text(name, row.key().sort()));
        row.indexed().forEach(bean::text);
        bean.setExpiresAt(row.expires().map(Instant::getEpochSecond).orElse(null));
        bean.setVersion(row.version());
        bean.setBody(row.body());
        return bean;
    }

    Row row(Table table) {
        var indexed = new HashMap<String, String>();
        for (var name : table.attributes()) {
            Optional.ofNullable(text(name)).ifPresent(value -> indexed.put(name, value));
        }
        var key = new Key(text(table.partition()), table.sort().map(this::text).orElse(""));
        return new Row(key, indexed, Optional.ofNullable(expiresAt).map(Instant::ofEpochSecond), version, body);
    }
}
