package dev.vigie.business;

/** How easily a business wants to be told. */
public record Thresholds(Sensitivity sensitivity) {
    /** In words an owner chooses from. */
    public enum Sensitivity {
        CALM,
        BALANCED,
        NERVOUS
    }
}
