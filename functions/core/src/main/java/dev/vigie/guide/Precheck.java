package dev.vigie.guide;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a planned post for what has turned posts of others against them. It warns; it never forbids. */
public final class Precheck {
    /** Days on which France mourns or remembers; a joke or a sale reads badly then. */
    private static final Set<MonthDay> MOURNING = Set.of(
            MonthDay.of(1, 7),
            MonthDay.of(3, 11),
            MonthDay.of(7, 14),
            MonthDay.of(7, 16),
            MonthDay.of(10, 16),
            MonthDay.of(11, 11),
            MonthDay.of(11, 13));

    private Precheck() {}

    /** What to think of once more before it is published on this day. */
    public static List<Theme> themes(String text, LocalDate day) {
        var found = new ArrayList<Theme>();
        Stream.of(Theme.values())
                .filter(theme -> theme.cues.matcher(text).find())
                .forEach(found::add);
        if (MOURNING.contains(MonthDay.from(day))) {
            found.add(Theme.DAY);
        }
        return found;
    }

    /** Themes on which posts turn against their author. */
    public enum Theme {
        ETHICS(
                "[ée]thique|esclav\\w*|exploit[ée]s?|travail des enfants|enfants? qui (cous|travail)\\w*|sweatshop|slave\\w*|child labou?r"),
        HEALTH(
                "gu[ée]ri[trs]?\\w*|soigne\\w*|d[ée]tox|miracle|maigri\\w*|cancer|vaccin\\w*|r[ée]gime|cures?|heals?|slimming|weight loss|immunit\\w*"),
        SEXISM(
                "sexy|femmes? (au|aux|à la)|bobonnes?|m[ée]nag[èe]res?|blondes?|virile?s?|pour les vrais hommes|real men|housewi\\w+|for the ladies|gonzesses?|nanas?"),
        ORIGIN(
                "noirs?|blancs?|arabes?|asiatiques?|chinetoque\\w*|exotiques?|colonia\\w*|gitans?|roms?|handicap\\w*|gays?|homo\\w*|trans|black people|whites?|asians?|colonial|gyps\\w+|disabled|queer"),
        RELIGION(
                "dieu|allah|j[ée]sus|christ|proph[èe]te|musulman\\w*|juifs?|juives?|chr[ée]tien\\w*|voile|hijab|ramadan|god|muslims?|jews?|jewish|christians?|holy"),
        INJUSTICE(
                "licenci\\w*|pauvres?|ch[ôo]m\\w*|smic|sans-abri|assist[ée]s|fraude\\w*|gr[èe]ve|laid off|layoffs?|poor people|homeless|unemployed|on strike"),
        NEWS(
                "attentats?|guerre|bombard\\w*|tsunami|s[ée]isme|incendie|noy[ée]s?|otages?|f[ée]minicide|terror\\w*|war|earthquake|shooting|hostages?|bombing"),
        PROMISE(
                "gratuit\\w*|100 ?%|garanti\\w*|meilleur\\w* de (france|paris|la ville)|z[ée]ro risque|free|guaranteed|best in (town|the world)|risk-free"),
        /** A day of mourning or remembrance. */
        DAY("(?!)");

        private final Pattern cues;

        Theme(String cues) {
            this.cues = Pattern.compile("(?iu)(?<!\\p{L})(" + cues + ")(?!\\p{L})");
        }
    }
}
