package dev.vigie.store;

import java.util.List;
import java.util.stream.Stream;

/** The names of a row's attributes on AWS, beside its keys. */
public final class Attributes {
    /** When the row expires, in seconds since 1970; DynamoDB's time to live. */
    public static final String EXPIRES = "expiresAt";

    public static final String VERSION = "version";
    public static final String BODY = "body";

    private Attributes() {}

    /** The attributes that a table's indexes are made of, its own keys left out. */
    public static List<String> indexed(Table table) {
        return table.indexes().stream()
                .flatMap(index -> Stream.of(index.partition(), index.sort()))
                .filter(name -> !name.equals(table.partition()) && !table.sort().filter(name::equals).isPresent())
                .distinct()
                .toList();
    }
}
