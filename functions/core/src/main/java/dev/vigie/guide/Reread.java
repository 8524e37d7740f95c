package dev.vigie.guide;

import dev.vigie.incident.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a reply again with a cool head, before it is copied anywhere. */
public final class Reread {
    private static final Pattern INSULT = words(
            "menteu(r|se)s?|escrocs?|idiote?s?|imb[eé]ciles?|cr[eé]tine?s?|cons?|connards?|connasses?|abrutie?s?|d[eé]biles?|"
                    + "ridicules?|hyst[eé]riques?|mauvaise foi|jaloux|jalouses?|minables?|"
                    + "liars?|idiots?|morons?|stupid|pathetic|ridiculous|scammers?|crooks?|losers?|dumb");
    private static final Pattern SARCASM = words(
            "bravo [àa] vous|merci pour (votre|ce) (chef|roman)|quelle imagination|si vous le dites|bien s[uû]r que oui|"
                    + "grand bien vous fasse|d[eé]sol[eé]e? que la v[eé]rit[eé]|personne ne vous force|allez donc ailleurs|"
                    + "apprenez [àa] lire|nice try|good for you|how original|if you say so|nobody forces you|"
                    + "learn to read|what an imagination|thanks for nothing");
    private static final Pattern PERSONAL =
            Pattern.compile("(?iu)[\\w.+-]+@[\\w-]+\\.\\w+|(?<!\\d)(\\+33|0)\\s?[1-9]([ .-]?\\d{2}){4}(?!\\d)"
                    + "|\\b(commande|r[eé]servation|dossier|order|booking)\\s*(n[°o]?|number|#)?\\s*\\d{3,}"
                    + "|\\b(mme|madame|monsieur|mr|mrs|ms)\\.?\\s+\\p{Lu}[\\p{L}-]+");
    private static final Pattern BLAMED = words(
            "c['’]est la faute (de|du|des) [^.!?]{2,40}|la faute (en revient|incombe)|notre (employ[eé]e?|serveu(r|se)|"
                    + "apprentie?|fournisseur|livreur) (a|est) (menti|fait une faute|vol[eé]|responsable|fautif|fautive|renvoy[eé]e?|"
                    + "vir[eé]e?)|our (employee|waiter|waitress|supplier|driver) (lied|is to blame|was fired|stole)|"
                    + "it is the fault of [^.!?]{2,40}");
    private static final Pattern PROMISE = words(
            "nous vous (rembourserons|d[eé]dommagerons|promettons|garantissons)|(cela|ça) n['’]arrivera plus( jamais)?|"
                    + "plus jamais|we (will|shall|['’]ll) (refund|compensate)|we (promise|guarantee)|never (happen )?again");
    private static final Pattern THREAT = words(
            "avocats?|plainte|porter plainte|tribunal|poursuites?|poursuivre|mise en demeure|diffamation|diffamatoires?|"
                    + "lawyers?|attorney|sue|lawsuit|court|legal action|defamation|cease and desist");

    private Reread() {}

    /** What to change in it; nothing when it may be copied. */
    public static List<Fault> faults(String draft, Level level, List<String> team) {
        var faults = new ArrayList<Fault>();
        if (INSULT.matcher(draft).find()) {
            faults.add(Fault.INSULT);
        }
        if (SARCASM.matcher(draft).find()) {
            faults.add(Fault.SARCASM);
        }
        if (PERSONAL.matcher(draft).find()) {
            faults.add(Fault.PERSONAL_DATA);
        }
        if (BLAMED.matcher(draft).find()) {
            faults.add(Fault.THIRD_PERSON);
        }
        if (PROMISE.matcher(draft).find() && team.stream().noneMatch(draft::contains)) {
            faults.add(Fault.PROMISE);
        }
        if (!level.isAtLeast(Level.ALERT) && THREAT.matcher(draft).find()) {
            faults.add(Fault.LEGAL_THREAT);
        }
        return faults;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(" + alternatives + ")(?!\\p{L})");
    }

    /** What a reply should not hold. */
    public enum Fault {
        INSULT,
        SARCASM,
        /** Something by which a customer could be known. */
        PERSONAL_DATA,
        /** It puts the blame on somebody else. */
        THIRD_PERSON,
        /** Nobody of the team is named who will keep it. */
        PROMISE,
        /** Talk of courts while it is not yet an alert. */
        LEGAL_THREAT
    }
}
