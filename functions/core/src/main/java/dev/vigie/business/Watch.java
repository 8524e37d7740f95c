package dev.vigie.business;

import java.util.List;
import java.util.Optional;

/**
 * What makes a text one about the business: any of these names, or a trade word near a place name, and none of the
 * namesakes.
 *
 * @param any names, aliases, handles and hashtags; case and accents do not matter
 * @param near a trade word within {@link Near#WITHIN_WORDS} words of a place name
 * @param none namesakes: a text in which only these occur is about somebody else
 */
public record Watch(List<String> any, Optional<Near> near, List<String> none) {
    public Watch {
        any = List.copyOf(any);
        none = List.copyOf(none);
        if (any.isEmpty() && near.isEmpty()) {
            throw new IllegalArgumentException("a watch needs at least one name (any) or a near rule");
        }
    }

    /** A trade word and a place name that must stand close together, such as "boulangerie" and "Bordeaux". */
    public record Near(List<String> terms, List<String> place) {
        /** How many words apart the two may be. */
        public static final int WITHIN_WORDS = 12;

        public Near {
            terms = List.copyOf(terms);
            place = List.copyOf(place);
            if (terms.isEmpty() || place.isEmpty()) {
                throw new IllegalArgumentException("near needs terms and place");
            }
        }
    }
}
