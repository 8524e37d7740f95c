package dev.vigie.incident;

import dev.vigie.business.Business;
import java.time.Instant;
import java.util.List;

/**
 * What is left of a business's short messages this calendar month.
 *
 * @param used how many were owed since the month began
 * @param most how many the profile allows
 * @param kept how many of these only a crisis may use
 */
public record SmsBudget(int used, int most, int kept) {
    /** @param incidents all that are kept of the business */
    public static SmsBudget of(Business business, List<Incident> incidents, Instant now) {
        var messages = business.messages();
        return new SmsBudget(Texts.inMonth(incidents, business, now), messages.smsAMonth(), messages.smsKept());
    }

    /** Whether only a crisis, or nothing any more, goes by short message; e-mail goes on. */
    public boolean isSpent() {
        return used >= most - kept;
    }
}
