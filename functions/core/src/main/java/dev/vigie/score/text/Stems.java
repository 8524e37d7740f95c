package dev.vigie.score.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Words and beginnings of words, all found in one walk over the letters of a word. */
public final class Stems<V> {
    private final Node<V> root = new Node<>();

    /** Adds what a word means; {@code isOpen} when the word may go on, such as {@code vomi*}. */
    public void add(String word, boolean isOpen, V meaning) {
        var node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), letter -> new Node<>());
        }
        (isOpen ? node.open : node.whole).add(meaning);
    }

    /** Hands over all that a word means, the longest beginning last and the whole word after it. */
    public void of(String word, Consumer<V> use) {
        var node = root;
        for (int i = 0; i < word.length(); i++) {
            var next = node.next.get(word.charAt(i));
            if (next == null) {
                return;
            }
            node = next;
            each(node.open, use);
        }
        each(node.whole, use);
    }

    private static <V> void each(List<V> meanings, Consumer<V> use) {
        for (int i = 0; i < meanings.size(); i++) {
            use.accept(meanings.get(i));
        }
    }

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>(4);
        private final List<V> whole = new ArrayList<>(0);
        private final List<V> open = new ArrayList<>(0);
    }
}
