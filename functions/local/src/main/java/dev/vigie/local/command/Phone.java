package dev.vigie.local.command;

import dev.vigie.incident.Alert;
import dev.vigie.local.run.LocalOutbox.Sent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a message as it looks on a phone: a narrow box, words wrapped, the link whole. */
final class Phone {
    private static final int WIDTH = 38;

    private final Terminal terminal;
    private final Words words;
    private final ZoneId zone;
    private final DateTimeFormatter time;

    Phone(Terminal terminal, Words words, ZoneId zone) {
        this.terminal = terminal;
        this.words = words;
        this.zone = zone;
        this.time = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", words.french() ? Locale.FRENCH : Locale.ENGLISH);
    }

    void show(Sent sent) {
        terminal.endProgress();
        var when = time.format(sent.at().atZone(zone));
        if (sent.ways().contains(Alert.Way.SMS)) {
            terminal.line(
                    "  ┌─ SMS " + words.say("à ", "to ") + padded(sent.contact() + " · " + when, WIDTH - 7, '─') + "┐");
            wrapped(sent.sms()).forEach(line -> terminal.line("  │ " + padded(line, WIDTH, ' ') + " │"));
            terminal.line("  └" + "─".repeat(WIDTH + 2) + "┘");
        }
        if (sent.ways().contains(Alert.Way.EMAIL)) {
            terminal.line("  ✉ " + words.say("e-mail à ", "e-mail to ") + sent.contact() + " · " + when + " · "
                    + sent.subject());
        }
        terminal.line();
    }

    /** Words are kept whole; one that is wider than the phone, such as a link, is broken. */
    static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > WIDTH) {
                lines.add(line.substring(0, WIDTH));
                line.delete(0, WIDTH);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String padded(String text, int width, char with) {
        var room = width - text.length() - 1;
        return room < 0 ? text : text + " " + String.valueOf(with).repeat(room);
    }
}
