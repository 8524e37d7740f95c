package dev.vigie.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.store.Query;
import dev.vigie.store.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
    /** A change here needs a new {@link DatabaseFile#VERSION} and a way to bring older files there. */
    @Test
    void theFormatOfVersionThreeStays() {
        assertThat(DatabaseFile.VERSION).isEqualTo(3);
        assertThat(Statements.schema(Table.MENTIONS, Table.PULSES))
                .containsExactly(
                        "CREATE TABLE Mentions (businessId TEXT NOT NULL, mentionId TEXT NOT NULL, seenAt TEXT,"
                                + " expiresAt INTEGER, version INTEGER NOT NULL, body TEXT NOT NULL,"
                                + " PRIMARY KEY (businessId, mentionId)) STRICT",
                        "CREATE INDEX Mentions_seen ON Mentions (businessId, seenAt)"
                                + " WHERE businessId IS NOT NULL AND seenAt IS NOT NULL",
                        "CREATE INDEX Mentions_expiresAt ON Mentions (expiresAt) WHERE expiresAt IS NOT NULL",
                        "CREATE TABLE Pulses (businessId TEXT NOT NULL, expiresAt INTEGER,"
                                + " version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (businessId)) STRICT",
                        "CREATE INDEX Pulses_expiresAt ON Pulses (expiresAt) WHERE expiresAt IS NOT NULL",
                        "CREATE TABLE Changes (number INTEGER PRIMARY KEY AUTOINCREMENT, tableName TEXT NOT NULL,"
                                + " before TEXT, after TEXT) STRICT",
                        "CREATE INDEX Changes_tableName ON Changes (tableName)");
        assertThat(List.of(Table.values()))
                .extracting(Statements::columns)
                .containsExactly(
                        List.of("businessId", "expiresAt", "version", "body"),
                        List.of("sourceId", "sourceKind", "nextFetchAt", "expiresAt", "version", "body"),
                        List.of("sourceId", "businessId", "expiresAt", "version", "body"),
                        List.of("businessId", "mentionId", "seenAt", "expiresAt", "version", "body"),
                        List.of("businessId", "expiresAt", "version", "body"),
                        List.of(
                                "businessId",
                                "incidentId",
                                "openShard",
                                "nextReviewAt",
                                "expiresAt",
                                "version",
                                "body"),
                        List.of(
                                "businessId",
                                "alertId",
                                "linkHash",
                                "owedAt",
                                "unsentShard",
                                "expiresAt",
                                "version",
                                "body"),
                        List.of("hostName", "expiresAt", "version", "body"));
    }

    @Test
    void everyQueryOnAnIndexReadsThatIndexInItsOrder() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (var statement : Statements.schema(Table.values())) {
                Sql.run(connection, statement);
            }
            for (var table : Table.values()) {
                for (var index : table.indexes()) {
                    var query = Query.of("x").on(index.name()).from("a").to("b").newest();

                    var plan = plan(connection, Statements.query(table, query));

                    assertThat(plan)
                            .contains("USING INDEX " + table.label() + "_" + index.name())
                            .doesNotContain("TEMP B-TREE");
                }
            }
        }
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql);
                var result = statement.executeQuery()) {
            while (result.next()) {
                plan.append(result.getString("detail")).append('\n');
            }
        }
        return plan.toString();
    }
}
