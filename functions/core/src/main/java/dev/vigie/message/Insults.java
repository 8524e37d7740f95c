package dev.vigie.message;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Masks insults and handles in quoted text: who reads on the front line need not read them in full. */
public final class Insults {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern INSULT = Pattern.compile(
            "\\b(?:conn(?:ard|arde|asse|ards|asses|e)|salop(?:e|es|ard|ards)|salaud(?:s)?|encul[ée]s?|batards?|bâtards?"
                    + "|put(?:e|es|ain)|fdp|ntm|abruti(?:e|s|es)?|d[ée]bile(?:s)?|cr[ée]tin(?:e|s|es)?|ordures?|raclures?"
                    + "|pourritures?|pédés?|gouines?|bougnoules?|nègres?|négros?|youpins?|sales? race|tarlouzes?"
                    + "|idiots?|idiote(?:s)?|imb[ée]cile(?:s)?|mong(?:ol|oles|olien|oliens)|cons?"
                    + "|fuck\\w*|shit\\w*|bitch\\w*|bastards?|assholes?|cunts?|wankers?|morons?|retards?|scum"
                    + "|dickheads?|twats?|nigg\\w+|fagg?ots?)\\b",
            WORDS);
    private static final Pattern HANDLE = Pattern.compile("@[\\w.\\-]{2,}", WORDS);

    private Insults() {}

    /** The text with insults covered but for their first letter, and without handles. */
    public static String masked(String text) {
        var hidden = INSULT.matcher(text).replaceAll(Insults::mask);
        return HANDLE.matcher(hidden).replaceAll("@…");
    }

    /** The first letter stays: people recognise what was said without having to read it. */
    private static String mask(MatchResult found) {
        var word = found.group();
        return word.charAt(0) + "*".repeat(word.length() - 1);
    }
}
