package dev.vigie.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a mention may be a sign of, most urgent first: where a mention carries several, the first one chooses the guide.
 * The order is that of the crisis scheme: safety, persons, data, discrimination, media, legal, and so on.
 */
public enum Signal {
    SAFETY("G07"),
    THREAT("G03"),
    HATE("G03"),
    INSULT("G03"),
    DATA_LEAK("G09"),
    DISCRIMINATION("G10"),
    MEDIA("G13"),
    LEGAL("G11"),
    IMPERSONATION("G21"),
    EMPLOYEE("G08"),
    BOYCOTT("G05"),
    TAKEDOWN("G06"),
    RUMOUR("G04"),
    BACKLASH("G14"),
    FAKE_REVIEW("G12"),
    OUTAGE("G09"),
    COMPLAINT("G01"),
    TROLL("G02"),
    SPAM("G02"),
    CALMING("G16"),
    PRAISE("G15");

    private final String guide;

    Signal(String guide) {
        this.guide = guide;
    }

    /** The id of the guide written for this signal. */
    public String guide() {
        return guide;
    }

    /** The name in data and JSON, such as {@code fake_review}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The signal of this name in data. */
    @JsonCreator
    public static Signal of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
