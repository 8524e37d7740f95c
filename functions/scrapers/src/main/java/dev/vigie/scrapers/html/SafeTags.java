package dev.vigie.scrapers.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Which elements and attributes format text without being able to act. */
final class SafeTags {
    private static final Set<String> KEPT = words("""
            a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code
            col colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset
            figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m
            map menu meter multicol nav nextid noscript ol optgroup option output p picture pre progress q rp rt ruby s
            samp section select small sound source spacer span strike strong sub summary sup table tbody td textarea
            tfoot th thead time tr tt u ul var video wbr""");
    private static final Set<String> HIDING = Set.of("script", "style", "applet", "template");
    private static final Set<String> VOID = words("area br col hr img input keygen source spacer wbr");
    private static final Set<String> ATTRIBUTES = words("""
            abbr accept accept-charset accesskey align alt autocomplete axis balance bgcolor bgproperties border
            bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char charoff
            charset checked choff class clear color cols colspan compact contenteditable controls coords datafld
            datapagesize datasrc datetime default delay dir disabled draggable end face for frame galleryimg gutter
            headers height hidden hidefocus high hreflang hspace icon id inputmode ismap keytype label lang leftspacing
            list loop loopcount loopend loopstart low lowsrc max maxlength media method min multiple name nohref noshade
            nowrap open optimum pattern point-size pqg preload prompt radiogroup readonly rel repeat-max repeat-min
            replace required rev rightspacing rows rowspan rules scope selected shape size span start step style summary
            suppress tabindex target title toppadding type unselectable urn usemap valign value variable volume vrml
            vspace width wrap xml:lang""");
    private static final Set<String> LINKS =
            words("href src cite longdesc poster background action data dynsrc profile ping template");
    private static final Set<String> SCHEMES = words(
            "http https ftp ftps mailto tel sms xmpp irc ircs magnet news nntp feed gopher ed2k callto aim geo sip sips"
                    + " tag urn webcal rtsp mms git ssh sftp skype rsync");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s\\p{Cf}]+");

    private SafeTags() {}

    static boolean isKept(String name) {
        return KEPT.contains(name);
    }

    /** Whether even the text in it is no text. */
    static boolean hidesContent(String name) {
        return HIDING.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** What stays of an attribute's value, if anything does. */
    static Optional<String> attribute(String key, String value, UnaryOperator<String> resolve) {
        if (key.equals("style")) {
            return SafeStyle.of(value);
        }
        if (LINKS.contains(key)) {
            return isSafe(value) ? Optional.of(resolve.apply(value.strip())) : Optional.empty();
        }
        return ATTRIBUTES.contains(key) ? Optional.of(value) : Optional.empty();
    }

    /** Whether a link leads to a place, not to a script; looks at it as a browser does, without what hides the scheme. */
    private static boolean isSafe(String link) {
        // Most are plain; nothing that a browser leaves out could make another scheme of this.
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return true;
        }
        var meant = UNSEEN.matcher(link.indexOf('&') < 0 ? link : Parser.unescapeEntities(link, true))
                .replaceAll("");
        var scheme = SCHEME.matcher(meant);
        return scheme.find()
                ? SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : meant.indexOf(':') < 0 || meant.matches("[/?#.\\w%~-][^:]*[/?#].*");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
