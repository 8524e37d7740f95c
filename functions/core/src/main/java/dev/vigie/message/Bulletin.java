package dev.vigie.message;

import dev.vigie.business.BusinessId;

/**
 * An e-mail about no incident in particular, to one person.
 *
 * @param contact the person's name in the profile
 * @param language {@code fr} or {@code en}
 * @param subject ASCII, at most 100 characters
 */
public record Bulletin(BusinessId business, String contact, String language, String subject, String text) {}
