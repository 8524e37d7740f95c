package dev.vigie.message;

/** Where messages leave the house: SNS on AWS; terminal, files or SMTP on one machine. */
@FunctionalInterface
public interface Outbox {
    /** Sends the message or throws; returning means it is out of our hands. */
    void deliver(Message message);
}
