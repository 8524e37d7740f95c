package dev.vigie.local.operate;

import dev.vigie.store.Store;
import dev.vigie.store.disk.StoreOnDisk;
import dev.vigie.store.dynamodb.Clients;
import dev.vigie.store.dynamodb.StoreInDynamoDb;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/**
 * Where a Vigie keeps what it knows: a folder on this machine, or a stack on AWS.
 *
 * @param aws what else there is on AWS; empty on this machine
 */
public record Place(String name, Store store, Optional<Aws> aws) implements AutoCloseable {
    /**
     * A stack on AWS; region, credentials and endpoint come from the SDK's own settings.
     *
     * @throws IllegalStateException when they name no region
     */
    public static Place onAws(String stack, Clock clock) {
        try {
            DefaultAwsRegionProviderChain.builder().build().getRegion();
        } catch (SdkClientException e) {
            throw new IllegalStateException(
                    "which AWS region? set AWS_REGION, such as AWS_REGION=eu-west-3, or region in ~/.aws/config", e);
        }
        var aws = new Aws(stack, Clients.of(SnsClient.builder()), Clients.of(SsmClient.builder()));
        return new Place("stack " + stack, StoreInDynamoDb.open(stack, clock), Optional.of(aws));
    }

    /** The data of {@code vigie watch}. @throws NoSuchFileException when there are none */
    public static Place onThisMachine(Path data, Clock clock) throws NoSuchFileException {
        var file = data.resolve("vigie.db");
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file + " does not exist: name the folder of vigie watch with --data, or a "
                    + "stack on AWS with --stack");
        }
        return new Place(data.toString(), new StoreOnDisk(file, clock), Optional.empty());
    }

    /** One topic for each business; nowhere but on AWS. */
    public Optional<Topics> topics() {
        return aws.map(each -> new Topics(each.sns(), each.stack()));
    }

    @Override
    public void close() {
        store.close();
        aws.ifPresent(Aws::close);
    }

    /** The services of one stack beside its tables. */
    public record Aws(String stack, SnsClient sns, SsmClient ssm) implements AutoCloseable {
        @Override
        public void close() {
            sns.close();
            ssm.close();
        }
    }
}
