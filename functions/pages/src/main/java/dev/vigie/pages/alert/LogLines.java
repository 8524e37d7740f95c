package dev.vigie.pages.alert;

import dev.vigie.incident.Entry;
import dev.vigie.incident.Entry.Act;
import dev.vigie.incident.Incident;
import dev.vigie.incident.Level;
import dev.vigie.pages.link.Visit;
import dev.vigie.pages.words.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what happened and who did what, in sentences. */
final class LogLines {
    /** With 2,000 characters in each note, as much as a page of 100 kB can bear. */
    private static final int MAX_CHARACTERS = 20_000;

    private static final int MAX_LINES = 60;

    private LogLines() {}

    /** The latest lines, in the order in which things happened; {@link FollowUp.Log#older} counts the others. */
    static FollowUp.Log of(Visit visit, Incident incident) {
        var entries = merged(visit, incident.log());
        var lines = new ArrayDeque<LogLine>();
        var characters = 0;
        for (var entry : entries.reversed()) {
            characters += entry.text().length();
            if (lines.size() == MAX_LINES || characters > MAX_CHARACTERS) {
                break;
            }
            lines.addFirst(line(visit, entry));
        }
        var older = entries.size() - lines.size();
        return new FollowUp.Log(
                List.copyOf(lines),
                older == 0 ? Optional.empty() : Optional.of(visit.words().count("log.older", older)));
    }

    /** People who were told at the same moment are named in one line. */
    private static List<Entry> merged(Visit visit, List<Entry> log) {
        var merged = new ArrayList<Entry>();
        var names = new ArrayList<String>();
        for (var entry : log) {
            var isSame = !merged.isEmpty()
                    && entry.act() == Act.TOLD
                    && merged.getLast().act() == Act.TOLD
                    && merged.getLast().at().equals(entry.at());
            if (!isSame) {
                names.clear();
            }
            names.add(entry.text());
            if (isSame) {
                merged.removeLast();
                merged.add(new Entry(
                        entry.at(), entry.actor(), Act.TOLD, visit.words().list(names)));
            } else {
                merged.add(entry);
            }
        }
        return merged;
    }

    private static LogLine line(Visit visit, Entry entry) {
        var text = Plain.text(written(entry));
        return new LogLine(
                Stamp.of(entry.at(), visit.moments().brief(entry.at())),
                sentence(visit, entry),
                text.isBlank() ? Optional.empty() : Optional.of(text));
    }

    /** What a person wrote, without the codes before it. */
    private static String written(Entry entry) {
        return switch (entry.act()) {
            case NOTE, FALSE_ALARM, CLOSED, DEBRIEFED, DRAFT, DRAFT_HELD -> entry.text();
            case CLAIM, REMOVAL_OVERRIDDEN -> evidence(entry.text());
            default -> "";
        };
    }

    /** The text after its first word. */
    static String evidence(String text) {
        var space = text.indexOf(' ');
        return space < 0 ? "" : text.substring(space + 1);
    }

    /** The status that a claim's line begins with, in words. */
    static String status(Visit visit, String text) {
        var code = text.split(" ", 2)[0].toLowerCase(Locale.ROOT).replace('_', '-');
        return visit.words().knows("status." + code) ? visit.words().say("status." + code) : "";
    }

    private static String motive(Visit visit, String text) {
        var parts = text.split(" ");
        var key = "motive."
                + (parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT).replace('_', '-') : "");
        return visit.words().knows(key) ? visit.words().say(key) : text;
    }

    private static String question(Visit visit, String text) {
        var key = "sheet." + text.toLowerCase(Locale.ROOT).replace('_', '-');
        return visit.words().knows(key) ? visit.words().say(key) : text;
    }

    static String sentence(Visit visit, Entry entry) {
        var words = visit.words();
        var key = "log." + entry.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (entry.actor().equals(Closing.VIGIE) && words.knows(key + ".by-itself")) {
            return words.say(key + ".by-itself", detail(visit, entry));
        }
        return words.say(key, entry.actor(), detail(visit, entry));
    }

    private static String detail(Visit visit, Entry entry) {
        return switch (entry.act()) {
            case RAISED, LOWERED -> level(visit, entry.text());
            case HARD_RULE, MEDIA -> Reasons.rule(visit, entry.text());
            case MUTED -> moment(visit, entry.text());
            case CLAIM -> status(visit, entry.text());
            case SHEET -> question(visit, entry.text());
            case REMOVAL_REFUSED, REMOVAL_ALLOWED -> motive(visit, entry.text());
            default -> entry.text();
        };
    }

    private static String level(Visit visit, String name) {
        return List.of(Level.values()).stream()
                .filter(level -> level.name().equalsIgnoreCase(name))
                .map(level -> visit.words().say("level." + level.number() + ".name"))
                .findFirst()
                .orElse(name);
    }

    private static String moment(Visit visit, String iso) {
        try {
            return visit.moments().brief(Instant.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
