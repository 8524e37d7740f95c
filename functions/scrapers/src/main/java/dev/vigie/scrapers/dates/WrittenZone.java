package dev.vigie.scrapers.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The time zone that stands behind a time.
 *
 * @param end how much of the text it took
 */
record WrittenZone(Optional<ZoneId> zone, int end) {
    private static final Pattern OFFSET =
            Pattern.compile("^[\\s(]*(?:z|utc?|gmt)?\\s*([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)z?");
    private static final Pattern NAME = Pattern.compile("^[\\s(]*([a-z]{1,5})\\b(?!/)");
    private static final Pattern PLACE = Pattern.compile("^\\s*([a-z]+/[a-z_]+)");

    /** Hours from Greenwich of the names that RFC 822 and feeds use. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("bst", 1),
            Map.entry("west", 1),
            Map.entry("cet", 1),
            Map.entry("met", 1),
            Map.entry("cest", 2),
            Map.entry("mest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("jst", 9),
            Map.entry("adt", -3),
            Map.entry("ast", -4),
            Map.entry("at", -4),
            Map.entry("edt", -4),
            Map.entry("est", -5),
            Map.entry("et", -5),
            Map.entry("cdt", -5),
            Map.entry("cst", -6),
            Map.entry("ct", -6),
            Map.entry("mdt", -6),
            Map.entry("mst", -7),
            Map.entry("mt", -7),
            Map.entry("pdt", -7),
            Map.entry("pst", -8),
            Map.entry("pt", -8));

    static WrittenZone in(String rest) {
        var offset = OFFSET.matcher(rest);
        if (offset.find()) {
            return new WrittenZone(
                    Optional.of(offset(offset.group(1), offset.group(2), offset.group(3))), offset.end());
        }
        var place = PLACE.matcher(rest);
        if (place.find() && Places.BY_NAME.containsKey(place.group(1))) {
            return new WrittenZone(
                    Optional.ofNullable(Places.BY_NAME.get(place.group(1))).map(ZoneId::of), place.end());
        }
        var name = NAME.matcher(rest);
        if (name.find() && HOURS.containsKey(name.group(1))) {
            var hours = HOURS.getOrDefault(name.group(1), 0);
            return new WrittenZone(Optional.of(ZoneOffset.ofHours(hours)), name.end());
        }
        return new WrittenZone(Optional.empty(), 0);
    }

    private static ZoneOffset offset(String sign, String hours, @org.jspecify.annotations.Nullable String minutes) {
        var total = Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        if (total > 18 * 60) {
            throw new DateTimeException("no zone is " + hours + " hours away");
        }
        return ZoneOffset.ofTotalSeconds((sign.equals("-") ? -total : total) * 60);
    }

    /** Only loaded when somebody writes a place: there are six hundred. */
    private static final class Places {
        private static final Map<String, String> BY_NAME = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .collect(Collectors.toMap(id -> id.toLowerCase(java.util.Locale.ROOT), id -> id, (one, _) -> one));
    }
}
