package dev.vigie.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens in a town, as data: its places and posts, and what the people of the business do when they are told.
 *
 * @param profile the business's YAML, in which {@code SOURCES} stands for the address of the local web
 * @param posts in the order of their time
 */
public record Scenario(
        String title,
        Instant starts,
        ZoneId zone,
        Duration length,
        Map<String, Place> places,
        List<Post> posts,
        List<Act> acts,
        String profile) {
    public Scenario {
        places = Map.copyOf(places);
        posts = List.copyOf(posts);
        acts = List.copyOf(acts);
    }

    public Instant ends() {
        return starts.plus(length);
    }

    /** The same, but ended by this day (1 is the first) and time of day, such as {@code 3 18:50}. */
    public Scenario until(String dayAndTime) {
        var parts = dayAndTime.strip().split("\\s+");
        try {
            var day = starts.atZone(zone).toLocalDate().plusDays(Long.parseLong(parts[0]) - 1);
            var end = day.atTime(LocalTime.parse(parts[1])).atZone(zone).toInstant();
            if (end.isAfter(starts) && !end.isAfter(ends())) {
                return new Scenario(title, starts, zone, Duration.between(starts, end), places, posts, acts, profile);
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException | DateTimeParseException e) {
            // the one message below is for every way of writing it wrongly
        }
        throw new IllegalArgumentException(
                "\"" + dayAndTime + "\" is no day and time of this story; write \"3 18:50\"");
    }

    /** The form in which a place shows its posts. */
    public enum Form {
        RSS,
        ATOM,
        FORUM,
        REVIEWS
    }

    /**
     * A page or feed of the town.
     *
     * @param keeps how many posts it shows at once, the newest
     */
    public record Place(String name, Form form, String path, String title, int keeps) {}

    /** What a reader of the whole story would say of a post; it judges the alerts and is never shown to Vigie. */
    public enum About {
        TOWN,
        NAMESAKE,
        BAKERY,
        CRISIS,
        CALMING
    }

    /** Something that somebody publishes at a place. */
    public record Post(
            int number,
            Instant at,
            Place place,
            String author,
            String title,
            String text,
            Optional<Integer> stars,
            About about) {}

    /** What a contact does so long after a message of a kind: the button pressed on the alert page. */
    public record Act(String contact, String on, Duration after, String act) {}
}
