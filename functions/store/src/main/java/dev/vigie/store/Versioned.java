package dev.vigie.store;

/** A record and the version it was read at; writing it back names that version. */
public record Versioned<T>(T value, long version) {}
