package dev.vigie.score.match;

/** One letter more, less, other or swapped with its neighbour; never among the first two. */
final class Typo {
    private static final int SURE = 2;

    private Typo() {}

    static boolean isOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        if (start < SURE) {
            return false;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        var swapped = endA - start == 2
                && endB - start == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || (endA - start <= 1 && endB - start <= 1);
    }
}
