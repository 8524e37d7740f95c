package dev.vigie.message;

import dev.vigie.incident.Assessment;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Level;

/** Why, in French. The spaces before colons and within quotation marks do not break. */
final class FrenchReasons {
    static final Letter LETTER = new Letter(
            "Les 15 premières minutes, le guide et les boutons sont ici\u00a0:",
            "Qui a dit quoi, et comment remercier\u00a0:",
            "Quatre indicateurs",
            "Volume\u00a0: %s récits distincts en 6\u00a0h, d'habitude %s\u00a0; %d récits et %d messages en tout",
            "Vocabulaire\u00a0: %s",
            "Auteurs\u00a0: %d voix distinctes",
            "\u00a0; la plus suivie a %d abonnés",
            "Médias\u00a0: %s",
            "Pourquoi ce niveau",
            "Ce qui s'est passé",
            "Exemples (insultes masquées)",
            "Prévenus jusqu'ici\u00a0: %s",
            "Prochaine vérification automatique\u00a0: %s",
            "Pour prendre en charge\u00a0: ouvrez la page et appuyez sur «\u00a0Je prends\u00a0». Les rappels s'arrêtent.",
            "Vigie apprend encore ce qui est habituel (les 28 premiers jours).",
            "pas encore connu",
            "aucun article vu",
            "Les 15 premières minutes",
            "Pour passer la main\u00a0: %s",
            "Fausse alerte\u00a0? Dites-le ici\u00a0: %s",
            "EXERCICE\u00a0: rien ne s'est passé. Ouvrez la page et appuyez sur «\u00a0Je prends\u00a0», comme un vrai soir.");

    private FrenchReasons() {}

    static String rule(String code) {
        return switch (code) {
            case "safety-grave" -> "un cas grave (hôpital, enfant, choc, incendie) et un témoignage direct";
            case "safety-persons" -> "au moins deux personnes touchées en 72 h";
            case "safety-rumour" -> "une rumeur qui touche à la santé, reprise par plusieurs personnes";
            case "safety" -> "une personne dit avoir été malade ou en danger";
            case "media" -> "un article de presse en parle";
            case "media-many" -> "au moins deux médias en parlent";
            case "rumour-media" -> "un média reprend une rumeur";
            case "rumour-grave" -> "une rumeur grave, ou très questionnée, ou qui change de lieu";
            case "journalist" -> "un journaliste se renseigne";
            case "threat" -> "une menace contre une personne";
            case "hate" -> "des propos haineux";
            case "data-proof" -> "des données exposées, avec preuve";
            case "data" -> "une fuite de données est évoquée";
            case "discrimination" -> "une discrimination est dénoncée";
            case "authority" -> "une autorité ou une lettre formelle";
            case "legal" -> "une action en justice est évoquée";
            case "impersonation" -> "quelqu'un se fait passer pour l'entreprise";
            case "employee" -> "la conduite du personnel est mise en cause";
            case "employee-proof" -> "la conduite du personnel est mise en cause, document ou vidéo à l'appui";
            case "boycott" -> "plusieurs appels au boycott";
            case "boycott-meeting" -> "un rendez-vous ou un mot d'ordre de boycott";
            case "extortion" -> "un chantage aux avis";
            case "rumour" -> "plusieurs personnes relaient ou questionnent la même rumeur";
            case "backlash" -> "une campagne est rejetée par plusieurs personnes";
            case "fake-review" -> "plusieurs faux avis présumés";
            case "outage" -> "plusieurs personnes signalent une panne";
            case "raid" -> "un même texte recopié au moins dix fois";
            case "doubling" -> "le nombre de voix double en moins d'une heure";
            default -> code;
        };
    }

    static String part(Assessment.Part part) {
        var seen = Volume.number(part.observed(), ',');
        var usual = part.usual().map(value -> Volume.number(value, ',')).orElse("?");
        var added =
                part.added() == 0 ? "" : " (" + (part.added() > 0 ? "+" : "") + Volume.number(part.added(), ',') + ")";
        return switch (part.indicator()) {
            case "volume" -> "volume\u00a0: " + seen + " voix en 6 h" + compared(part, usual) + added;
            case "surge" ->
                "soudaineté\u00a0: " + seen + " voix en 1 h" + compared(part, usual) + " à cette heure" + added;
            case "negativity" -> "part de négatif\u00a0: " + percent(part.observed()) + added;
            case "flip" ->
                "retournement\u00a0: " + percent(part.observed()) + " d'avis négatifs, "
                        + percent(part.usual().orElse(0.0)) + " six heures avant" + added;
            case "campaign" -> "opération en cours\u00a0: publication il y a " + seen + " h" + added;
            case "rating" -> "note moyenne\u00a0: " + seen + added;
            case "reach" -> "portée\u00a0: l'auteur le plus suivi a " + seen + " abonnés" + added;
            case "velocity" -> "vitesse\u00a0: " + seen + " voix en 3 h, " + usual + " les 3 h d'avant" + added;
            case "spread" -> "étendue\u00a0: " + seen + " sorte(s) de lieux" + added;
            case "takedown" -> "suppressions remarquées par " + seen + " personne(s)" + added;
            default -> part.indicator() + "\u00a0: " + seen + added;
        };
    }

    static String entry(Entry entry, Tongue tongue) {
        return switch (entry.act()) {
            case OPENED -> "incident ouvert";
            case RAISED -> "monté au niveau " + tongue.level(Level.valueOf(entry.text()));
            case LOWERED -> "niveau abaissé";
            case HARD_RULE, MEDIA -> rule(entry.text());
            case TOLD -> entry.text() + " prévenu(e)";
            case ESCALATED -> "sans réponse, " + entry.text() + " prévenu(e)";
            case ACKNOWLEDGED -> "pris en charge par " + entry.actor();
            case MUTED -> "mis en sourdine par " + entry.actor();
            case UNMUTED -> "sourdine levée par " + entry.actor();
            case NOTE -> "note de " + entry.actor();
            case FALSE_ALARM -> "fausse alerte selon " + entry.actor();
            case CALM -> "retour au calme";
            case REOPENED -> "rouvert";
            case CLOSED -> "clos";
            case STARTED -> "en cours, par " + entry.actor();
            case CONTROLLED -> "sous contrôle, dit " + entry.actor();
            case HANDED_OVER -> entry.actor() + " passe la main à " + entry.text();
            case REMOVAL_REFUSED -> "suppression refusée (à la demande de " + entry.actor() + ")";
            case REMOVAL_ALLOWED -> "suppression permise par la règle, demandée par " + entry.actor();
            case REMOVAL_OVERRIDDEN -> "suppression permise par " + entry.actor();
            case DRAFT -> "réponse relue par " + entry.actor();
            case DRAFT_HELD -> "réponse mise en attente par " + entry.actor();
            case DEFERRED -> "SMS à " + entry.text() + " remis à plus tard";
            case WITHDRAWN -> "SMS à " + entry.text() + " devenu inutile";
            case CLAIM -> "vérification par " + entry.actor();
            case SHEET -> "fiche complétée par " + entry.actor();
            case DEBRIEFED -> "bilan fait par " + entry.actor();
        };
    }

    private static String compared(Assessment.Part part, String usual) {
        return part.usual().isEmpty() ? "" : ", " + usual + " d'habitude";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }
}
