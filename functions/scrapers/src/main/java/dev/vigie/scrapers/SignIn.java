package dev.vigie.scrapers;

/**
 * How a place gives a pass for some time in exchange for a secret.
 *
 * @param ask what to post, with {@code {key:NAME}} where the secret belongs
 * @param pass where the pass stands in the answer, as a JSON pointer
 * @param seconds where it says for how long it is good; an hour where it says nothing
 */
public record SignIn(Ask ask, String pass, String seconds) {}
