package dev.vigie.store.metric;

/** What is counted; {@code infrastructure/dashboard.yaml} and {@code alarms.yaml} use these names. AWS gives ten free. */
public enum Metric {
    /** Places that were read, changed or not. */
    SOURCES_READ("SourcesRead", "Count"),
    /** Places that could not be read. */
    SOURCES_FAILED("SourcesFailed", "Count"),
    /** New mentions that were kept. */
    MENTIONS_ADDED("MentionsAdded", "Count"),
    /** Mentions that a decision has counted. */
    MENTIONS_DECIDED("MentionsDecided", "Count"),
    /** Messages owed to people. */
    ALERTS_OWED("AlertsOwed", "Count"),
    /** Messages that left. */
    ALERTS_SENT("AlertsSent", "Count"),
    /** Tries that failed; the message is tried again. */
    ALERTS_FAILED("AlertsFailed", "Count"),
    /** Age of the oldest message that is owed and has not left; 0 when there is none. */
    OLDEST_UNSENT("OldestUnsent", "Seconds");

    private final String label;
    private final String unit;

    Metric(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Its name in CloudWatch. */
    public String label() {
        return label;
    }

    String unit() {
        return unit;
    }
}
