package dev.vigie.business;

/** What sort of place a mention stands in; the press weighs more than a forum. */
public enum Channel {
    PRESS,
    BLOG,
    FORUM,
    REVIEW,
    SOCIAL,
    WEB
}
