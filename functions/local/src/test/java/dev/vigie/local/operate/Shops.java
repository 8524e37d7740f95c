package dev.vigie.local.operate;

import dev.vigie.business.Business;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import dev.vigie.scrapers.Scrapers;
import java.util.HashSet;

/** Profiles as operators write them. */
final class Shops {
    static final String BAKERY = """
            business: fournil
            name: Le Fournil de Pessac
            watch:
              any: ["Le Fournil de Pessac"]
            sources:
              - rss: https://courrier.example/rss.xml
              - reviews: {url: https://avis.example/fournil, about: us}
                every: 30m
            contacts:
              - {name: Claire, roles: [pilot], sms: "+33600000001", email: claire@fournil.example}
              - {name: Karim, sms: "+33600000002"}
            """;

    static final String GARAGE = """
            business: garage
            name: Garage des Quais
            watch: {any: ["Garage des Quais"]}
            sources: [{rss: https://courrier.example/rss.xml}]
            contacts: [{name: Samir, email: samir@garage.example}]
            """;

    private Shops() {}

    static Business read(String yaml) {
        return switch (new ProfileReader(new HashSet<>(Scrapers.standard().kinds())).read(yaml)) {
            case Reading.Profile(var business) -> business;
            case Reading.Wrong(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }
}
