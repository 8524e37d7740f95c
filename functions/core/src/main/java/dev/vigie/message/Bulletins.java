package dev.vigie.message;

/** Where e-mails leave the house that are about no incident. */
@FunctionalInterface
public interface Bulletins {
    /** Sends it or throws; returning means it is out of our hands. */
    void send(Bulletin bulletin);
}
