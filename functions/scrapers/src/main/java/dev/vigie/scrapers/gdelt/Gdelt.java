package dev.vigie.scrapers.gdelt;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Ask;
import dev.vigie.scrapers.Charge;
import dev.vigie.scrapers.Form;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.Scraper;
import dev.vigie.scrapers.json.Api;
import dev.vigie.scrapers.json.Draft;
import dev.vigie.scrapers.json.Paging;
import dev.vigie.scrapers.json.Tree;
import dev.vigie.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** News articles whose text holds some words, by their titles: {@code gdelt: "Fournil Saint-Michel"}. */
public final class Gdelt implements Scraper {
    private static final String SERVER = "https://api.gdeltproject.org/api/v2/doc/doc";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

    /** Its notice asks for one request every five seconds. */
    private static final Charge CHARGE = new Charge("gdelt", 5_000, 1, Duration.ofSeconds(5));

    /** An article may turn up in the index some time after it was seen. */
    private static final Duration LATE = Duration.ofHours(2);

    @Override
    public String kind() {
        return "gdelt";
    }

    @Override
    public Form form() {
        return Form.words("language", "country");
    }

    @Override
    public List<Ask> plan(Source source) {
        var options = source.spec().options();
        var words = new StringBuilder("\"" + source.spec().address().replace("\"", "") + "\"");
        Optional.ofNullable(options.get("language"))
                .ifPresent(each -> words.append(" sourcelang:").append(each));
        Optional.ofNullable(options.get("country"))
                .ifPresent(each -> words.append(" sourcecountry:").append(each));
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("query", words.toString());
        parameters.put("mode", "artlist");
        parameters.put("format", "json");
        parameters.put("maxrecords", "250");
        parameters.put("sort", "datedesc");
        var since = source.progress().cursor().flatMap(Paging::time).map(time -> time.minus(LATE));
        parameters.put("startdatetime", since.map(STAMP::format).orElse(""));
        return List.of(Ask.api(Api.url(SERVER, parameters)).charged(CHARGE));
    }

    @Override
    public Reading read(Source source, Answer answer) {
        return Api.read(answer, Gdelt::read);
    }

    private static Reading read(Tree tree) {
        var found = tree.items("/articles").stream()
                .flatMap(article -> found(article).stream())
                .toList();
        return Reading.of(found, Paging.newest(found));
    }

    private static Optional<Found> found(Tree article) {
        return new Draft("", article.text("/url"))
                .by(article.text("/domain"))
                .saying(article.text("/title"), "")
                .at(seen(article.text("/seendate")))
                .in(language(article.text("/language")))
                .found();
    }

    /** Times are written 20261123T101500Z. */
    private static Optional<Instant> seen(String text) {
        return text.matches("\\d{8}T\\d{6}Z")
                ? Paging.time(text.replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"))
                : Optional.empty();
    }

    /** Languages are written out in English. */
    private static Optional<String> language(String name) {
        return Locale.availableLocales()
                .filter(locale -> locale.getCountry().isEmpty())
                .filter(locale -> locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
                .map(Locale::getLanguage)
                .findFirst();
    }
}
