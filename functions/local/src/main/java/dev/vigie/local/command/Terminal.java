package dev.vigie.local.command;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Where people read what Vigie says. Colours only on a terminal; whatever strangers wrote is stripped of control
 * characters, so that no text found on the web can move the cursor or hide a line.
 */
public final class Terminal {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t\u200d]]");

    private final PrintStream out;
    private final boolean colours;

    public Terminal(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Standard output; colours when it is a terminal and NO_COLOR is not set. */
    public static Terminal standard(java.util.Map<String, String> environment) {
        var console = System.console();
        var colours = console != null && console.isTerminal() && !environment.containsKey("NO_COLOR");
        return new Terminal(System.out, colours);
    }

    public void line(String text) {
        out.println(clean(text));
    }

    public void line() {
        out.println();
    }

    /** A line that the next one writes over, on a terminal; nothing elsewhere. */
    public void progress(String text) {
        if (colours) {
            out.print("\r\u001b[2K" + clean(text));
            out.flush();
        }
    }

    public void endProgress() {
        if (colours) {
            out.print("\r\u001b[2K");
            out.flush();
        }
    }

    public void line(Colour colour, String text) {
        out.println(colours ? "\u001b[" + colour.code + "m" + clean(text) + "\u001b[0m" : clean(text));
    }

    public boolean isInteractive() {
        return colours;
    }

    public static String clean(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /** Never the only carrier of a meaning. */
    public enum Colour {
        GREEN("32"),
        YELLOW("33"),
        RED("31"),
        BOLD("1"),
        GREY("90");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }
}
