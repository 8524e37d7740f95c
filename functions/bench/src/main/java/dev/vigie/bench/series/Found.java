package dev.vigie.bench.series;

/**
 * What alarms were worth, by the Numenta benchmark's standard profile (Lavin and Ahmad 2015).
 *
 * @param gained by the earliest alarm of each window, less what false alarms and missed windows cost
 */
record Found(int windows, int hit, int falseAlarms, double gained, double days) {
    static final Found NOTHING = new Found(0, 0, 0, 0, 0);

    private static final double FALSE_ALARM = 0.11;

    static Found of(Labelled series, boolean[] alarms) {
        var hit = 0;
        var gained = 0.0;
        for (var window : series.windows()) {
            var row = Math.max(window[0], series.firstScored());
            while (row <= window[1] && !alarms[row]) {
                row++;
            }
            if (row <= window[1]) {
                hit++;
                var length = window[1] - window[0] + 1.0;
                gained += sigmoid(-(window[1] - row + 1) / length) / sigmoid(-1);
            } else {
                gained--;
            }
        }
        var wrong = 0;
        for (var row = series.firstScored(); row < alarms.length; row++) {
            if (alarms[row] && !isInside(series, row)) {
                wrong++;
                gained += FALSE_ALARM * worth(series, row);
            }
        }
        return new Found(series.windows().size(), hit, wrong, gained, series.daysScored());
    }

    Found plus(Found other) {
        return new Found(
                windows + other.windows,
                hit + other.hit,
                falseAlarms + other.falseAlarms,
                gained + other.gained,
                days + other.days);
    }

    /** 0 for silence, 100 for an alarm at the start of each window and no other. */
    double score() {
        return 100 * (gained + windows) / (2.0 * windows);
    }

    double falseAlarmsPerMonth() {
        return falseAlarms / days * 30;
    }

    private static boolean isInside(Labelled series, int row) {
        return series.windows().stream().anyMatch(window -> window[0] <= row && row <= window[1]);
    }

    /** An alarm soon after a window costs less than any other. */
    private static double worth(Labelled series, int row) {
        var past = series.windows().stream().filter(window -> window[1] < row).reduce((_, later) -> later);
        return past.map(window -> sigmoid((double) (row - window[1]) / Math.max(1, window[1] - window[0])))
                .orElse(-1.0);
    }

    private static double sigmoid(double place) {
        return place > 3 ? -1 : 2 / (1 + Math.exp(5 * place)) - 1;
    }
}
