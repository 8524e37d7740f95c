package dev.vigie.bench.cost;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Asks DynamoDB with every call what it took, and adds up. */
final class Meter implements ExecutionInterceptor {
    private final DoubleAdder reads = new DoubleAdder();
    private final DoubleAdder writes = new DoubleAdder();

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        var all = ReturnConsumedCapacity.INDEXES;
        return switch (context.request()) {
            case GetItemRequest get ->
                get.toBuilder().returnConsumedCapacity(all).build();
            case QueryRequest query ->
                query.toBuilder().returnConsumedCapacity(all).build();
            case ScanRequest scan ->
                scan.toBuilder().returnConsumedCapacity(all).build();
            case PutItemRequest put ->
                put.toBuilder().returnConsumedCapacity(all).build();
            case DeleteItemRequest delete ->
                delete.toBuilder().returnConsumedCapacity(all).build();
            case TransactWriteItemsRequest several ->
                several.toBuilder().returnConsumedCapacity(all).build();
            default -> context.request();
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        switch (context.response()) {
            case GetItemResponse got -> read(got.consumedCapacity());
            case QueryResponse found -> read(found.consumedCapacity());
            case ScanResponse found -> add(reads, found.consumedCapacity());
            case PutItemResponse done -> add(writes, done.consumedCapacity());
            case DeleteItemResponse done -> add(writes, done.consumedCapacity());
            case TransactWriteItemsResponse done -> add(writes, done.consumedCapacity());
            default -> {}
        }
    }

    /** AWS counts half a unit for a read that finds nothing; the emulator counts none. */
    private void read(ConsumedCapacity capacity) {
        reads.add(Math.max(0.5, capacity.capacityUnits()));
    }

    private static void add(DoubleAdder sum, ConsumedCapacity capacity) {
        sum.add(capacity.capacityUnits());
    }

    private static void add(DoubleAdder sum, List<ConsumedCapacity> capacities) {
        capacities.forEach(each -> add(sum, each));
    }

    /** What the work uses, divided by how often it was done. */
    Usage of(int times, Work work) throws Exception {
        var before = now();
        work.run();
        return now().minus(before).times(1.0 / times);
    }

    /** The process's own processor time, the emulated web's and the client's included: never too little. */
    private Usage now() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Usage(
                reads.sum(),
                writes.sum(),
                Duration.ofNanos(system.getProcessCpuTime()).toNanos() / 1e6);
    }

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }
}
