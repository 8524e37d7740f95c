package dev.vigie.alerts.webhook;

import dev.vigie.message.Envelope;

/** Machines that want to know what people are told; they never hold a message to a person up. */
@FunctionalInterface
public interface Listeners {
    Listeners NONE = _ -> {};

    void tell(Envelope envelope);
}
