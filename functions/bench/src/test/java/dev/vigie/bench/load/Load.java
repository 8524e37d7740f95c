package dev.vigie.bench.load;

import com.sun.management.OperatingSystemMXBean;
import dev.vigie.alerts.DecideHandler;
import dev.vigie.alerts.Lookouts;
import dev.vigie.bench.cost.Database;
import dev.vigie.bench.memory.Memory;
import dev.vigie.business.Business;
import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import dev.vigie.local.run.LocalContext;
import dev.vigie.local.run.SettableClock;
import dev.vigie.store.Businesses;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Prints how many mentions a second the decide function folds, for ten times the mentions and the businesses. */
public final class Load {
    private Load() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%-16s %10s %11s %11s %12s %13s %12s %9s%n",
                "decides on",
                "mentions",
                "businesses",
                "a second",
                "last tenth",
                "a CPU second",
                "largest row",
                "heap");
        var clock = new SettableClock(Instant.parse("2026-03-05T00:00:00Z"));
        for (var size : List.of(
                new Size(10_000, 1), new Size(100_000, 1), new Size(20_000, 1_000), new Size(200_000, 10_000))) {
            try (var database = new Database();
                    var client = database.client(new ExecutionInterceptor() {})) {
                measure(
                        "DynamoDB Local",
                        new StoreInDynamoDb(client, Database.PREFIX, clock),
                        size.mentions(),
                        size.businesses());
            }
        }
        for (var mentions : List.of(10_000L, 100_000L, 1_000_000L)) {
            measure("memory", new Memory(clock), mentions, 1);
        }
        for (var businesses : List.of(1_000, 10_000)) {
            measure("memory", new Memory(clock), businesses * 20L, businesses);
        }
    }

    private static void measure(String name, Store store, long mentions, int businesses) {
        for (var number = 0; number < businesses; number++) {
            new Businesses(store).put(business(number));
        }
        var handler = new DecideHandler(new Lookouts(store));
        var whole = new Stopwatch();
        var last = new Stopwatch();
        var done = 0L;
        for (var storm = new Storm(mentions, businesses); storm.hasNext(); ) {
            var event = storm.next();
            var isLast = done >= mentions * 9 / 10;
            whole.start();
            last.start();
            var failures = handler.handleRequest(event, new LocalContext()).getBatchItemFailures();
            if (isLast) {
                last.stop(event.getRecords().size());
            }
            whole.stop(event.getRecords().size());
            if (!failures.isEmpty()) {
                throw new IllegalStateException(
                        "could not fold " + failures.getFirst().getItemIdentifier());
            }
            done += event.getRecords().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %,10d %,11d %,11.0f %,12.0f %,13.0f %,9d kB %,6d MB%n",
                name,
                mentions,
                businesses,
                whole.each(),
                last.each(),
                whole.eachCpu(),
                largest(store) / 1024,
                heap());
    }

    /** Nothing may grow towards the 400 kB that a row may have. */
    private static long largest(Store store) {
        var largest = 0L;
        for (var table : List.of(Table.PULSES, Table.INCIDENTS, Table.ALERTS)) {
            var rows = store.query(table, Query.of(Storm.business(0).value()));
            largest =
                    Math.max(largest, rows.stream().mapToLong(Load::size).max().orElse(0));
        }
        return largest;
    }

    private static long size(Row row) {
        return row.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Of all threads: businesses are folded side by side. */
    private static long cpuTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Business business(int number) {
        var owner = new Contact(
                "Claire",
                Set.of(Role.PILOT),
                Optional.of("+33600000001"),
                Optional.of("claire@example.com"),
                Optional.empty());
        return new Business(
                Storm.business(number),
                "Le Fournil " + number,
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of("Le Fournil"), Optional.empty(), List.of()),
                List.of(),
                new Team(List.of(owner), List.of("Claire"), Optional.empty()),
                new Thresholds(Thresholds.Sensitivity.BALANCED));
    }

    private record Size(long mentions, int businesses) {}

    /** Counts only the time in which decide works. */
    private static final class Stopwatch {
        private long wall;
        private long cpu;
        private long count;
        private long wallBegan;
        private long cpuBegan;

        void start() {
            wallBegan = System.nanoTime();
            cpuBegan = cpuTime();
        }

        void stop(int things) {
            wall += System.nanoTime() - wallBegan;
            cpu += cpuTime() - cpuBegan;
            count += things;
        }

        double each() {
            return count * 1e9 / wall;
        }

        double eachCpu() {
            return count * 1e9 / cpu;
        }
    }
}
