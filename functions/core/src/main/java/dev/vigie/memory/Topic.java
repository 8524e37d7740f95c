package dev.vigie.memory;

import java.util.regex.Pattern;

/** What customers of shops, hotels and garages complain about, by the words they use for it in French and English. */
public enum Topic {
    WAITING(
            "attentes?|attendre|attendu\\w*|attend(ons|ez|ait)?|file d attente|la queue|patiente\\w*|lente?s?|lenteur\\w*|en retard|retards?"
                    + "|waiting|waited|waits?|queue[ds]?|queu(e)?ing|slow|late|delay(s|ed)?"),
    CLEANLINESS(
            "sales?|salet\\w*|crasse\\w*|crasseu\\w*|degoutant\\w*|poussier\\w*|cafards?|souris|rats?|punaises?|hygiene|cheveux?|moisi\\w*"
                    + "|dirty|filthy|dust(y)?|cockroach\\w*|mice|mouse|bed ?bugs?|mou?ld(y)?|hairs?|stained|unhygienic"),
    STAFF(
            "impoli\\w*|desagreables?|malpoli\\w*|arrogant\\w*|meprisant\\w*|agressi\\w*|mal accueilli\\w*|accueil|le personnel|les? serveu\\w*|la vendeuse|le vendeur|la patronne|le patron"
                    + "|rude\\w*|unfriendly|impolite|unprofessional|staff|waiters?|waitress\\w*|receptionist\\w*|attitude"),
    PRICE("chers?|cheres?|hors de prix|prix|tarifs?|arnaque\\w*|surfactur\\w*|supplements?|devis"
            + "|overpriced|expensive|prices?|pricey|rip ?off|overcharged|hidden (fees?|costs?)|quotes?"),
    REFUND(
            "rembours\\w*|caution|acompte|avoir refuse|geste commercial|refund\\w*|deposits?|money back|chargeback|compensation"),
    FOOD(
            "froids?|froides?|rassis\\w*|trop cuits?|pas cuits?|crue?s?|brule\\w*|fade|immangeables?|perimee?s?|avariee?s?|pain dur"
                    + "|cold food|stale|undercooked|overcooked|raw|burnt|bland|inedible|out of date|tasteless"),
    DELIVERY(
            "livr\\w*|colis|commande (jamais|pas)|jamais recu\\w*|deliver\\w*|parcels?|packages?|shipping|never (arrived|received)"),
    REPAIR(
            "panne|en panne|casse\\w*|reparation\\w*|mal repare\\w*|pieces?|vidange|defectueu\\w*|ne marche (pas|plus)|ne fonctionne (pas|plus)"
                    + "|broken|broke( down)?|faulty|repairs?|repaired|defective|not working|stopped working"),
    NOISE("bruit\\w*|bruyant\\w*|vacarme|mal isole\\w*|tapage|nois(e|y)|loud|thin walls|soundproof\\w*"),
    REACHING(
            "injoignables?|ne repond(ent)? (pas|jamais)|repond(ent)? (pas|jamais)|repondeur|aucune reponse|pas de reponse|sans reponse|jamais rappele\\w*"
                    + "|no (answer|reply|response)|never (answer\\w*|repl\\w*|called back)|unreachable|voicemail"),
    HOURS("fermee?s?|horaires?|porte close|closed|opening hours|shut"),
    BOOKING(
            "reserv\\w*|annul\\w*|rendez vous|rdv|surbook\\w*|book(ed|ing)|cancel\\w*|appointments?|overbook\\w*|double booked");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])");
    }

    /** @param plain words in lower case without accents, one space between */
    boolean isIn(String plain) {
        return words.matcher(plain).find();
    }
}
