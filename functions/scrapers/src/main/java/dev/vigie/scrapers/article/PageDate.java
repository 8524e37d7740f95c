package dev.vigie.scrapers.article;

import dev.vigie.scrapers.dates.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page was published: what it states first, what it shows next, what its address says, and a change date last. */
final class PageDate {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "og:published_time",
            "published_time",
            "rnews:datepublished",
            "article:published",
            "publishdate",
            "publish_date",
            "publish-date",
            "publication_date",
            "publication-date",
            "pubdate",
            "published-date",
            "article_date_original",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "originalpublicationdate",
            "firstpublished",
            "og:pubdate",
            "dcterms.issued",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.created",
            "datecreated",
            "dcterms.date",
            "dc.date",
            "dc:date",
            "date",
            "date_published",
            "createdate",
            "created",
            "timestamp",
            "article:create",
            "release_date",
            "displaydate",
            "pdate",
            "video:release_date",
            "gentime",
            "doc_date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:modified_time",
            "datemodified",
            "og:updated_time",
            "updated_time",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "modified",
            "revision_date",
            "rnews:datemodified",
            "lastmodified",
            "modificationdate");
    private static final Pattern ISO = Pattern.compile(
            "^\\s*((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(?:[.,]\\d+)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?.*",
            Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)[/_-](\\d{1,2})[/_-](\\d{1,2})(?!\\d)|/((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
    private static final Pattern ASIDE =
            Pattern.compile("comment|sidebar|footer|related|widget|teaser|recent|calendar|archive|latest|popular");

    private final Document page;
    private final String url;
    private final Statements statements;
    private final boolean monthFirst;

    PageDate(Document page, String url, Statements statements) {
        this.page = page;
        this.url = url;
        this.statements = statements;
        var language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        this.monthFirst = language.startsWith("en") && !language.matches("en[-_](?:gb|au|nz|ie|in|za)");
    }

    Optional<OffsetDateTime> find() {
        var ways = Stream.<Supplier<Optional<OffsetDateTime>>>of(
                () -> statements.text("datePublished").flatMap(this::moment),
                () -> meta(PUBLISHED),
                () -> marked(
                        "[itemprop=datePublished], [property=datePublished], time[pubdate], [pubdate] time, abbr.published, time.published, time.entry-date, .dt-published"),
                this::inAddress,
                () -> statements
                        .text("dateCreated")
                        .or(() -> statements.text("uploadDate"))
                        .flatMap(this::moment),
                () -> marked("time[datetime]"),
                this::shown,
                () -> marked("time, abbr[title]"),
                () -> statements.text("dateModified").flatMap(this::moment),
                () -> meta(MODIFIED),
                this::inText);
        return ways.flatMap(way -> way.get().stream()).findFirst().map(this::onItsDay);
    }

    /** A moment in Greenwich's time may be another day where the page is read; its address or words show which. */
    private OffsetDateTime onItsDay(OffsetDateTime moment) {
        if (!moment.getOffset().equals(ZoneOffset.UTC) || moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment;
        }
        return inAddress()
                .or(this::shown)
                .map(OffsetDateTime::toLocalDate)
                .flatMap(day -> IntStream.of(0, 1, 2, 3, 9, 11, 13, -4, -5, -8, -10, -12)
                        .mapToObj(hours -> moment.withOffsetSameInstant(ZoneOffset.ofHours(hours)))
                        .filter(local -> local.toLocalDate().equals(day))
                        .findFirst())
                .orElse(moment);
    }

    private Optional<OffsetDateTime> meta(List<String> names) {
        return names.stream()
                .flatMap(name -> statements.meta(name).stream())
                .flatMap(written -> moment(written).stream())
                .findFirst();
    }

    private Optional<OffsetDateTime> marked(String selector) {
        return page.selectStream(selector)
                .filter(element -> !isAside(element))
                .flatMap(element -> Stream.of("datetime", "content", "title", "data-datetime")
                        .map(element::attr)
                        .filter(written -> !written.isBlank())
                        .flatMap(written -> moment(written).stream())
                        .findFirst()
                        .or(() -> day(element.text()))
                        .stream())
                .findFirst();
    }

    /** Parts that bear the date in their class or id, the short ones first: they hold little else. */
    private Optional<OffsetDateTime> shown() {
        return page.stream()
                .filter(element -> DateHint.isOn(element) && !isAside(element))
                .map(Element::text)
                .filter(text -> text.length() >= 6 && text.length() < 120)
                .flatMap(text -> day(text).stream())
                .findFirst();
    }

    private static boolean isAside(Element element) {
        for (var up = element; up != null; up = up.parent()) {
            if (up.is("footer, aside")
                    || !up.normalName().equals("body")
                            && !up.normalName().equals("html")
                            && ASIDE.matcher((up.className() + " " + up.id()).toLowerCase(Locale.ROOT))
                                    .find()) {
                return true;
            }
        }
        return false;
    }

    private Optional<OffsetDateTime> inAddress() {
        var found = ADDRESS.matcher(url);
        while (found.find()) {
            var first = found.group(1) == null ? 4 : 1;
            var day = day(found.group(first), found.group(first + 1), found.group(first + 2));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Any day in the page's words; the first one is mostly beside the title. */
    private Optional<OffsetDateTime> inText() {
        return day(page.body().text());
    }

    private Optional<OffsetDateTime> day(String text) {
        return DayText.first(text, monthFirst).map(PageDate::atMidnight);
    }

    private static Optional<OffsetDateTime> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .map(PageDate::atMidnight);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime atMidnight(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Keeps the day as written: at half past eleven in New York it is not tomorrow. */
    Optional<OffsetDateTime> moment(String written) {
        var iso = ISO.matcher(written);
        if (!iso.matches()) {
            return day(written)
                    .or(() -> WrittenDate.read(written, ZoneOffset.UTC).map(moment -> moment.atOffset(ZoneOffset.UTC)))
                    .filter(moment -> moment.getYear() >= 1995);
        }
        var day = day(iso.group(1), iso.group(2), iso.group(3)).filter(moment -> moment.getYear() >= 1995);
        if (iso.group(4) == null || day.isEmpty()) {
            return day;
        }
        try {
            var zone = iso.group(7) == null ? ZoneOffset.UTC : ZoneOffset.of(iso.group(7));
            return Optional.of(day.get()
                    .toLocalDate()
                    .atTime(
                            Integer.parseInt(iso.group(4)),
                            Integer.parseInt(iso.group(5)),
                            iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6)))
                    .atOffset(zone));
        } catch (DateTimeException e) {
            return day;
        }
    }
}
