package dev.vigie.local;

import static dev.vigie.local.CloudFormation.in;
import static dev.vigie.local.CloudFormation.list;
import static dev.vigie.local.CloudFormation.map;
import static dev.vigie.local.CloudFormation.text;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.vigie.scrapers.Scrapers;
import dev.vigie.store.Table;
import dev.vigie.store.metric.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is deployed and what is coded are one thing. */
class TemplateTest {
    private static final Pattern OWN_METRIC =
            Pattern.compile("(?:\"Vigie\", \"|Namespace: Vigie\\s+MetricName: )(\\w+)");
    private static final Pattern VARIABLE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    private final CloudFormation template = CloudFormation.read("template.yaml");
    private final CloudFormation tables = CloudFormation.read("infrastructure/tables.yaml");
    private final Map<String, Map<String, Object>> functions = template.ofType("AWS::Serverless::Function");

    TemplateTest() throws IOException {}

    @Test
    void everyHandlerIsAClassOfOurs() {
        assertThat(functions).hasSize(Scrapers.standard().all().size() + 5);
        functions.forEach((name, function) -> {
            var handler = text(function, "Handler").split("::", 2);
            assertThatCode(() -> {
                        var type = Class.forName(handler[0]);
                        assertThat(type.getConstructor()).isNotNull();
                        assertThat(type.getMethods())
                                .anyMatch(method -> method.getName().equals(handler[1]));
                    })
                    .as(name)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void everyFunctionRunsTheJarOfItsHandlersModule() {
        functions.forEach((name, function) -> {
            var module = module(function);
            assertThat(text(function, "CodeUri"))
                    .as(name)
                    .isEqualTo("functions/" + module + "/target/" + module + "-lambda.jar");
        });
    }

    @Test
    void tablesAreThoseOfTheCode() {
        var deployed = tables.ofType("AWS::DynamoDB::Table");
        assertThat(deployed.keySet())
                .isEqualTo(Stream.of(Table.values()).map(Table::label).collect(Collectors.toSet()));
        for (var table : Table.values()) {
            var properties = requireNonNull(deployed.get(table.label()));
            var attributes = new TreeSet<>(table.attributes());
            table.indexes().forEach(index -> attributes.removeAll(index.also()));
            attributes.add(table.partition());
            table.sort().ifPresent(attributes::add);
            assertThat(in(properties, "TableName")).containsValue("${Prefix}-" + table.label());
            assertThat(keys(properties)).as(table.label()).isEqualTo(keys(table.partition(), table.sort().stream()));
            assertThat(indexes(properties)).as(table.label()).isEqualTo(indexes(table));
            assertThat(list(properties, "AttributeDefinitions").stream().map(each -> text(each, "AttributeName")))
                    .as(table.label())
                    .containsExactlyInAnyOrderElementsOf(attributes);
            assertThat(properties.containsKey("StreamSpecification"))
                    .as(table.label())
                    .isEqualTo(table.isStreamed());
        }
    }

    @Test
    void theFixedCapacityOfAllTablesAndIndexesIsWithinWhatAwsGivesForNothing() {
        var units = tables.ofType("AWS::DynamoDB::Table").values().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table),
                        table.containsKey("GlobalSecondaryIndexes")
                                ? list(table, "GlobalSecondaryIndexes").stream()
                                : Stream.empty()))
                .map(each -> requireNonNull(each.get("ProvisionedThroughput")).toString())
                .toList();

        assertThat(units).hasSize(14).allMatch(each -> each.contains("InFreeTier"));
        assertThat(sum(units, "ReadCapacityUnits")).isLessThanOrEqualTo(25);
        assertThat(sum(units, "WriteCapacityUnits")).isLessThanOrEqualTo(25);
    }

    private static int sum(List<String> units, String name) {
        return units.stream()
                .map(Pattern.compile(name + "=(\\d+)")::matcher)
                .mapToInt(found -> found.find() ? Integer.parseInt(found.group(1)) : 1_000)
                .sum();
    }

    @Test
    void tablesOutliveTheStackAndCanBeBroughtBack() {
        tables.resources().forEach((name, table) -> {
            assertThat(table)
                    .as(name)
                    .containsEntry("DeletionPolicy", "RetainExceptOnCreate")
                    .containsEntry("UpdateReplacePolicy", "Retain");
            assertThat(in(table, "Properties", "PointInTimeRecoverySpecification"))
                    .as(name)
                    .containsEntry("PointInTimeRecoveryEnabled", true);
            assertThat(in(table, "Properties", "SSESpecification")).as(name).containsEntry("SSEEnabled", true);
        });
    }

    @Test
    void streamsTellBothImagesAndMentionsExpire() {
        for (var table : Stream.of(Table.values()).filter(Table::isStreamed).toList()) {
            var properties =
                    requireNonNull(tables.ofType("AWS::DynamoDB::Table").get(table.label()));
            assertThat(in(properties, "StreamSpecification")).containsEntry("StreamViewType", "NEW_AND_OLD_IMAGES");
        }
        var mentions = requireNonNull(tables.ofType("AWS::DynamoDB::Table").get("Mentions"));
        assertThat(in(mentions, "TimeToLiveSpecification"))
                .containsEntry("AttributeName", "expiresAt")
                .containsEntry("Enabled", true);
    }

    @Test
    void oneBadRecordNeitherStopsABatchNorIsLost() {
        var streams = events("DynamoDB").toList();
        assertThat(streams).hasSize(2).allSatisfy(stream -> {
            assertThat(stream)
                    .containsEntry("FunctionResponseTypes", List.of("ReportBatchItemFailures"))
                    .containsEntry("BisectBatchOnFunctionError", true)
                    .containsKey("MaximumRetryAttempts");
            assertThat(in(stream, "DestinationConfig", "OnFailure", "Destination"))
                    .isNotEmpty();
        });
    }

    @Test
    void whatTheAlarmsAndTheDashboardWatchIsCounted() throws IOException {
        var files = Files.readString(CloudFormation.ROOT.resolve("infrastructure/alarms.yaml"))
                + Files.readString(CloudFormation.ROOT.resolve("infrastructure/dashboard.yaml"));
        var watched = OWN_METRIC
                .matcher(files)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(watched)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Metric.values()).map(Metric::label).toList());
    }

    @Test
    void aTickThatFailsIsSeen() {
        assertThat(events("ScheduleV2"))
                .hasSize(Scrapers.standard().all().size() + 2)
                .allSatisfy(
                        schedule -> assertThat(in(schedule, "DeadLetterConfig")).isNotEmpty());
        functions.values().stream()
                .filter(each -> hasEvent(each, "ScheduleV2"))
                .forEach(function -> assertThat(in(function, "EventInvokeConfig", "DestinationConfig", "OnFailure"))
                        .isNotEmpty());
    }

    @Test
    void everyKindOfSourceHasItsTick() {
        assertThat(events("ScheduleV2").map(schedule -> text(schedule, "Input")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("{}", "{}"), // Review and Digest
                                Scrapers.standard().kinds().stream().map(kind -> "{\"kind\": \"" + kind + "\"}"))
                        .toList());
    }

    @Test
    void everyFunctionHasALogThatForgets() {
        var logs = template.ofType("AWS::Logs::LogGroup");
        functions.forEach((name, function) -> {
            var log = text(in(function, "LoggingConfig", "LogGroup"), "!Ref");
            assertThat(requireNonNull(logs.get(log), name)).as(name).containsKey("RetentionInDays");
            assertThat(text(in(requireNonNull(logs.get(log)), "LogGroupName"), "!Sub"))
                    .isEqualTo("/aws/lambda/" + text(in(function, "FunctionName"), "!Sub"));
        });
    }

    @Test
    void everyFunctionMayWriteItsLog() throws IOException {
        var rights = Files.readString(CloudFormation.ROOT.resolve("infrastructure/permissions.yaml"));
        functions.forEach((name, function) -> assertThat(rights)
                .as(name)
                .contains(text(in(function, "FunctionName"), "!Sub")
                                .replace("${AWS::StackName}", ":log-group:/aws/lambda/${Prefix}")
                        + ":*"));
    }

    @Test
    void everyVariableIsReadAndEveryOneReadIsSet() throws IOException {
        var set = new TreeMap<String, Set<String>>();
        functions
                .values()
                .forEach(function -> set.computeIfAbsent(module(function), _ -> new TreeSet<>())
                        .addAll(in(function, "Environment", "Variables").keySet()));
        for (var module : set.keySet()) {
            var wiring = "functions/" + module + "/src/main/java/dev/vigie/" + module + "/Wiring.java";
            var read = VARIABLE.matcher(Files.readString(CloudFormation.ROOT.resolve(wiring)))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(set.get(module)).as(module).isEqualTo(read);
        }
    }

    private Stream<Map<String, Object>> events(String type) {
        return functions.values().stream()
                .flatMap(function -> in(function, "Events").values().stream())
                .map(CloudFormation::map)
                .filter(event -> type.equals(event.get("Type")))
                .map(event -> map(event.get("Properties")));
    }

    private static boolean hasEvent(Map<String, Object> function, String type) {
        return in(function, "Events").values().stream()
                .anyMatch(event -> type.equals(map(event).get("Type")));
    }

    /** The module of a handler: the last part of its package. */
    private static String module(Map<String, Object> function) {
        return text(function, "Handler").split("\\.", -1)[2];
    }

    private static List<String> keys(Map<String, Object> described) {
        return list(described, "KeySchema").stream()
                .map(key -> text(key, "KeyType") + " " + text(key, "AttributeName"))
                .toList();
    }

    private static List<String> keys(String partition, Stream<String> sort) {
        return Stream.concat(Stream.of("HASH " + partition), sort.map(name -> "RANGE " + name))
                .toList();
    }

    private static Map<String, List<String>> indexes(Map<String, Object> table) {
        var indexes = list(table, "GlobalSecondaryIndexes");
        return indexes.stream().collect(Collectors.toMap(index -> text(index, "IndexName"), index -> {
            var held = new TreeMap<>(in(index, "Projection"));
            var keys = keys(index);
            return Stream.concat(keys.stream(), Stream.of(held.toString())).toList();
        }));
    }

    private static Map<String, List<String>> indexes(Table table) {
        return table.indexes().stream().collect(Collectors.toMap(Table.Index::name, each -> {
            var held = each.isSlim()
                    ? new TreeMap<>(Map.of("ProjectionType", "INCLUDE", "NonKeyAttributes", each.also()))
                    : Map.of("ProjectionType", "ALL");
            var keys = keys(each.partition(), Stream.of(each.sort()));
            return Stream.concat(keys.stream(), Stream.of(held.toString())).toList();
        }));
    }
}
