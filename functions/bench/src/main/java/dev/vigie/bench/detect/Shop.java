package dev.vigie.bench.detect;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.Contact;
import dev.vigie.business.Role;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Watch;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A shop with one person, who reads e-mail. */
public final class Shop {
    public static final BusinessId ID = new BusinessId("shop");

    private Shop() {}

    static Business of(Thresholds.Sensitivity sensitivity) {
        var owner = new Contact(
                "Claire", Set.of(Role.PILOT), Optional.empty(), Optional.of("claire@example.com"), Optional.empty());
        return new Business(
                ID,
                "Le Fournil",
                Locale.FRANCE,
                ZoneOffset.UTC,
                new Watch(List.of("Le Fournil"), Optional.empty(), List.of()),
                List.of(),
                new Team(List.of(owner), List.of("Claire"), Optional.empty()),
                new Thresholds(sensitivity));
    }
}
