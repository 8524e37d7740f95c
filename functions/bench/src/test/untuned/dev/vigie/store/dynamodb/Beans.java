package dev.vigie.store.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** The rows of each table as annotated beans. */
public final class Beans {
    private Beans() {}

    /** A row of Businesses. */
    @DynamoDbBean
    public static final class Businesses extends Bean {
        @DynamoDbPartitionKey
        public String getBusinessId() {
            return text("businessId");
        }

        public void setBusinessId(String value) {
            text("businessId", value);
        }
    }

    /** A row of Sources. */
    @DynamoDbBean
    public static final class Sources extends Bean {
        @DynamoDbPartitionKey
        @DynamoDbSecondarySortKey(indexNames = {"schedule"})
        public String getSourceId() {
            return text("sourceId");
        }

        public void setSourceId(String value) {
            text("sourceId", value);
        }

        @DynamoDbSecondaryPartitionKey(indexNames = {"schedule"})
        public String getSourceKind() {
            return text("sourceKind");
        }

        public void setSourceKind(String value) {
            text("sourceKind", value);
        }

        public String getNextFetchAt() {
            return text("nextFetchAt");
        }

        public void setNextFetchAt(String value) {
            text("nextFetchAt", value);
        }
    }

    /** A row of Watchers. */
    @DynamoDbBean
    public static final class Watchers extends Bean {
        @DynamoDbPartitionKey
        @DynamoDbSecondarySortKey(indexNames = "byBusiness")
        public String getSourceId() {
            return text("sourceId");
        }

        public void setSourceId(String value) {
            text("sourceId", value);
        }

        @DynamoDbSortKey
        @DynamoDbSecondaryPartitionKey(indexNames = "byBusiness")
        public String getBusinessId() {
            return text("businessId");
        }

        public void setBusinessId(String value) {
            text("businessId", value);
        }
    }

    /** A row of Mentions. */
    @DynamoDbBean
    public static final class Mentions extends Bean {
        @DynamoDbPartitionKey
        @DynamoDbSecondaryPartitionKey(indexNames = "seen")
        public String getBusinessId() {
            return text("businessId");
        }

        public void setBusinessId(String value) {
            text("businessId", value);
        }

        @DynamoDbSortKey
        public String getMentionId() {
            return text("mentionId");
        }

        public void setMentionId(String value) {
            text("mentionId", value);
        }

        @DynamoDbSecondarySortKey(indexNames = {"seen"})
        public String getSeenAt() {
            return text("seenAt");
        }

        public void setSeenAt(String value) {
            text("seenAt", value);
        }
    }

    /** A row of Pulses. */
    @DynamoDbBean
    public static final class Pulses extends Bean {
        @DynamoDbPartitionKey
        public String getBusinessId() {
            return text("businessId");
        }

        public void setBusinessId(String value) {
            text("businessId", value);
        }
    }

    /** A row of Incidents. */
    @DynamoDbBean
    public static final class Incidents extends Bean {
        @DynamoDbPartitionKey
        public String getBusinessId() {
            return text("businessId");
        }

        public void setBusinessId(String value) {
            text("businessId", value);
        }

        @DynamoDbSortKey
        public String getIncidentId() {
            return text("incidentId");
        }

        public void setIncidentId(String value) {
            text("incidentId", value);
        }

        @DynamoDbSecondaryPartitionKey(indexNames = {"open"})
        public String getOpenShard() {
            return text("openShard");
        }

        public void setOpenShard(String value) {
            text("openShard", value);
        }

        @DynamoDbSecondarySortKey(indexNames = {"open"})
        public String getNextReviewAt() {
            return text("nextReviewAt");
        }

        public void setNextReviewAt(String value) {
            text("nextReviewAt", value);
        }
    }

    /** A row of Alerts. */
    @DynamoDbBean
    public static final class Alerts extends Bean {
        @DynamoDbPartitionKey
        public String getBusinessId() {
            return text("businessId");
        }

        public void setBusinessId(String value) {
            text("businessId", value);
        }

        @DynamoDbSortKey
        public String getAlertId() {
            return text("alertId");
        }

        public void setAlertId(String value) {
            text("alertId", value);
        }

        @DynamoDbSecondaryPartitionKey(indexNames = {"link"})
        public String getLinkHash() {
            return text("linkHash");
        }

        public void setLinkHash(String value) {
            text("linkHash", value);
        }

        @DynamoDbSecondaryPartitionKey(indexNames = {"unsent"})
        public String getUnsentShard() {
            return text("unsentShard");
        }

        public void setUnsentShard(String value) {
            text("unsentShard", value);
        }

        @DynamoDbSecondarySortKey(indexNames = {"link", "unsent"})
        public String getOwedAt() {
            return text("owedAt");
        }

        public void setOwedAt(String value) {
            text("owedAt", value);
        }
    }
}
