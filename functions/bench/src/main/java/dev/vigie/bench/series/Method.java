package dev.vigie.bench.series;

import dev.vigie.pulse.Detector;
import dev.vigie.pulse.Poisson;

/** A way to tell from counts alone that talk is out of the ordinary; each is silent for a day after an alarm. */
enum Method {
    VIGIE("vigie detect") {
        @Override
        boolean[] alarms(Labelled series) {
            var alarms = new boolean[series.counts().length];
            var detector = Detector.starting(series.times().getFirst());
            for (var row = 0; row < alarms.length; row++) {
                detector = detector.heard(series.times().get(row), series.counts()[row]);
                alarms[row] = detector.judgement().isAlarm();
                detector = detector.judged();
            }
            return alarms;
        }
    },
    HOUR("1 h, 3 sigma of 14 days") {
        @Override
        boolean[] alarms(Labelled series) {
            return spiking(series, 12, (sum, mean, deviation) -> sum > mean + 3 * deviation);
        }
    },
    POISSON("1 h, Poisson 1e-4") {
        @Override
        boolean[] alarms(Labelled series) {
            return spiking(
                    series, 12, (sum, mean, _) -> sum > mean && Poisson.tail((int) sum, Math.max(1e-9, mean)) < 1e-4);
        }
    },
    SIX_HOURS("6 h, 3 sigma of 14 days") {
        @Override
        boolean[] alarms(Labelled series) {
            return spiking(series, 72, (sum, mean, deviation) -> sum > mean + 3 * deviation);
        }
    };

    private static final int DAY = 288;
    private static final int MEMORY = 14 * DAY;

    final String title;

    Method(String title) {
        this.title = title;
    }

    abstract boolean[] alarms(Labelled series);

    /** Compares the sum of the last rows with the same sums of the last 14 days. */
    private static boolean[] spiking(Labelled series, int rows, Rule rule) {
        var counts = series.counts();
        var alarms = new boolean[counts.length];
        var sums = new double[counts.length];
        var values = 0.0;
        var squares = 0.0;
        var silentUntil = DAY;
        for (var row = 0; row < counts.length; row++) {
            sums[row] = (row == 0 ? 0 : sums[row - 1]) + counts[row] - (row < rows ? 0 : counts[row - rows]);
            var heard = Math.clamp(row, 1, MEMORY);
            var mean = values / heard;
            var deviation = Math.sqrt(Math.max(0, squares / heard - mean * mean));
            if (row >= silentUntil && rule.isAlarm(sums[row], mean, deviation)) {
                alarms[row] = true;
                silentUntil = row + DAY;
            }
            var old = row < MEMORY ? 0 : sums[row - MEMORY];
            values += sums[row] - old;
            squares += sums[row] * sums[row] - old * old;
        }
        return alarms;
    }

    private interface Rule {
        boolean isAlarm(double sum, double mean, double deviation);
    }
}
