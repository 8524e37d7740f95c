package dev.vigie.message;

import dev.vigie.incident.Assessment;
import dev.vigie.incident.Entry;
import dev.vigie.incident.Level;

/** Why, in English. */
final class EnglishReasons {
    static final Letter LETTER = new Letter(
            "The first 15 minutes, the guide and the buttons are here:",
            "Who said what, and how to say thank you:",
            "Four indicators",
            "Volume: %s distinct stories in 6 h, usually %s; %d stories and %d posts in all",
            "Words: %s",
            "Authors: %d distinct voices",
            "; the most followed one has %d followers",
            "Media: %s",
            "Why this level",
            "What happened",
            "Examples (insults masked)",
            "Told so far: %s",
            "Next automatic check: %s",
            "To take it: open the page and press \"I take it\". Reminders stop.",
            "Vigie is still learning what is usual (the first 28 days).",
            "not known yet",
            "no article seen",
            "First 15 minutes",
            "To hand over: %s",
            "False alarm? Say so here: %s",
            "DRILL: nothing has happened. Open the page and press \"I take it\", as on a real evening.");

    private EnglishReasons() {}

    static String rule(String code) {
        return switch (code) {
            case "safety-grave" -> "a grave case (hospital, child, shock, fire) and a first-hand report";
            case "safety-persons" -> "at least two people affected in 72 h";
            case "safety-rumour" -> "a rumour about health, passed on by several people";
            case "safety" -> "somebody says they fell ill or were in danger";
            case "media" -> "a press article is about it";
            case "media-many" -> "at least two media are about it";
            case "rumour-media" -> "a newspaper takes a rumour up";
            case "rumour-grave" -> "a rumour that would hurt, that many question, or that spreads";
            case "journalist" -> "a journalist is asking";
            case "threat" -> "a threat against a person";
            case "hate" -> "hate speech";
            case "data-proof" -> "exposed data, with proof";
            case "data" -> "somebody speaks of a data leak";
            case "discrimination" -> "somebody reports discrimination";
            case "authority" -> "an authority or a formal letter";
            case "legal" -> "somebody speaks of legal action";
            case "impersonation" -> "somebody poses as the business";
            case "employee" -> "the conduct of staff is in question";
            case "employee-proof" -> "the conduct of staff is in question, with a document or video";
            case "boycott" -> "several calls for a boycott";
            case "boycott-meeting" -> "a meeting point or rallying cry for a boycott";
            case "extortion" -> "blackmail with reviews";
            case "rumour" -> "several people pass on or ask about the same rumour";
            case "backlash" -> "several people reject a campaign";
            case "fake-review" -> "several reviews that may be fake";
            case "outage" -> "several people report an outage";
            case "raid" -> "one text copied at least ten times";
            case "doubling" -> "the number of voices doubles within an hour";
            default -> code;
        };
    }

    static String part(Assessment.Part part) {
        var seen = Volume.number(part.observed(), '.');
        var usual = part.usual().map(value -> Volume.number(value, '.')).orElse("?");
        var added =
                part.added() == 0 ? "" : " (" + (part.added() > 0 ? "+" : "") + Volume.number(part.added(), '.') + ")";
        return switch (part.indicator()) {
            case "volume" -> "volume: " + seen + " voices in 6 h" + compared(part, usual) + added;
            case "surge" -> "suddenness: " + seen + " voices in 1 h" + compared(part, usual) + " at this hour" + added;
            case "negativity" -> "negative share: " + Math.round(part.observed() * 100) + "%" + added;
            case "flip" ->
                "turn: " + Math.round(part.observed() * 100) + "% of the opinions are negative, "
                        + Math.round(part.usual().orElse(0.0) * 100) + "% six hours before" + added;
            case "campaign" -> "own campaign: published " + seen + " h ago" + added;
            case "rating" -> "average rating: " + seen + added;
            case "reach" -> "reach: the most followed author has " + seen + " followers" + added;
            case "velocity" -> "velocity: " + seen + " voices in 3 h, " + usual + " in the 3 h before" + added;
            case "spread" -> "spread: " + seen + " sort(s) of places" + added;
            case "takedown" -> "deletions noticed by " + seen + " people" + added;
            default -> part.indicator() + ": " + seen + added;
        };
    }

    static String entry(Entry entry, Tongue tongue) {
        return switch (entry.act()) {
            case OPENED -> "incident opened";
            case RAISED -> "raised to " + tongue.level(Level.valueOf(entry.text()));
            case LOWERED -> "level lowered";
            case HARD_RULE, MEDIA -> rule(entry.text());
            case TOLD -> entry.text() + " told";
            case ESCALATED -> "no answer, " + entry.text() + " told";
            case ACKNOWLEDGED -> "taken by " + entry.actor();
            case MUTED -> "muted by " + entry.actor();
            case UNMUTED -> "unmuted by " + entry.actor();
            case NOTE -> "note by " + entry.actor();
            case FALSE_ALARM -> "false alarm, says " + entry.actor();
            case CALM -> "calm again";
            case REOPENED -> "reopened";
            case CLOSED -> "closed";
            case STARTED -> "in progress, by " + entry.actor();
            case CONTROLLED -> "under control, says " + entry.actor();
            case HANDED_OVER -> entry.actor() + " hands over to " + entry.text();
            case REMOVAL_REFUSED -> "removal refused (asked by " + entry.actor() + ")";
            case REMOVAL_ALLOWED -> "removal allowed by the rule, asked by " + entry.actor();
            case REMOVAL_OVERRIDDEN -> "removal allowed by " + entry.actor();
            case DRAFT -> "reply read again by " + entry.actor();
            case DRAFT_HELD -> "reply held, by " + entry.actor();
            case DEFERRED -> "SMS to " + entry.text() + " put off";
            case WITHDRAWN -> "SMS to " + entry.text() + " no longer needed";
            case CLAIM -> "checked by " + entry.actor();
            case SHEET -> "sheet completed by " + entry.actor();
            case DEBRIEFED -> "debriefed by " + entry.actor();
        };
    }

    private static String compared(Assessment.Part part, String usual) {
        return part.usual().isEmpty() ? "" : ", usually " + usual;
    }
}
