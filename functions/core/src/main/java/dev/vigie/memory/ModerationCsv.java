package dev.vigie.memory;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions of a month as a table that opens in any spreadsheet. Every cell is quoted, and one that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
public final class ModerationCsv {
    private static final List<String> HEAD = List.of(
            "date",
            "incident",
            "rule",
            "motive",
            "decision",
            "by",
            "second person",
            "delay in minutes",
            "address",
            "capture",
            "capture kept until");

    /** Says to spreadsheets that letters are UTF-8. */
    private static final String MARK = "\uFEFF";

    private ModerationCsv() {}

    public static String of(Moderation month, ZoneId zone) {
        return MARK
                + Stream.concat(Stream.of(HEAD), month.decisions().stream().map(each -> cells(each, zone)))
                        .map(ModerationCsv::line)
                        .collect(Collectors.joining());
    }

    private static List<String> cells(Moderation.Decision decision, ZoneId zone) {
        var removal = decision.removal();
        var day = DateTimeFormatter.ISO_LOCAL_DATE;
        return List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(removal.at().atZone(zone)),
                decision.incident(),
                Integer.toString(removal.rule()),
                removal.motive().name().toLowerCase(Locale.ROOT),
                removal.isAllowed() ? "removed" : "refused",
                removal.by(),
                removal.leave().map(leave -> leave.by() + ": " + leave.reason()).orElse(""),
                Long.toString(decision.delay().toMinutes()),
                removal.capture().url(),
                removal.capture().digest(),
                day.format(removal.purge().atZone(zone)));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ModerationCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that no spreadsheet executes and no line break ends. */
    static String cell(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ");
        var isFormula =
                !plain.strip().isEmpty() && "=+-@|%＝＋－＠".indexOf(plain.strip().charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }
}
