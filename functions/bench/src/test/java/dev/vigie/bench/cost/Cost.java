package dev.vigie.bench.cost;

import dev.vigie.incident.Alert;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Prints what each thing that happens uses, and the month's bill for 1, 100 and 10,000 businesses. */
public final class Cost {
    private static final List<Integer> SIZES = List.of(1, 100, 10_000);

    private Cost() {}

    /** @param arguments the project's folder */
    public static void main(String[] arguments) throws Exception {
        var prices = Prices.read(Path.of(arguments[0], "infrastructure/cost/prices.yaml"));
        try (var town = new Town()) {
            var usage = town.live();
            System.out.println(
                    "What each thing uses, as measured (DynamoDB request units; processor time of this machine)");
            usage.forEach((happening, each) -> System.out.printf("  %-52s %s%n", happening.words, each));
            var mention = town.mention();
            System.out.printf(
                    Locale.ROOT,
                    "  a mention kept: %.0f bytes, and %.0f in indexes%n",
                    mention.row(),
                    mention.indexed());
            var emails = town.messages(Alert.Way.EMAIL);
            var sms = town.messages(Alert.Way.SMS);
            System.out.printf(Locale.ROOT, "  messages of one incident: %.1f e-mails, %.1f SMS%n%n", emails, sms);
            new Growth(usage, Prices.read(Path.of(arguments[0], "infrastructure/cost/limits.yaml"))).print();
            System.out.println();
            print(new Bill(usage, prices, mention, emails, sms), prices);
        }
    }

    private static void print(Bill bill, Prices prices) {
        System.out.println(
                "USD a month: 10 sources each, every 15 minutes, 100 mentions a day, 2 incidents a month; prices of "
                        + prices.date());
        System.out.printf("  %-28s", "");
        SIZES.forEach(size -> System.out.printf(Locale.ROOT, "%,14d", size));
        System.out.println();
        var bills = SIZES.stream().map(bill::of).toList();
        for (var line : bills.getFirst().keySet()) {
            System.out.printf("  %-28s", line);
            bills.forEach(each -> System.out.printf(Locale.ROOT, "%,14.2f", each.getOrDefault(line, 0.0)));
            System.out.println();
        }
        each("all but SMS, each business", size -> Optional.of(withoutSms(bill, size)));
        each(
                "the same, Capacity=FreeTier",
                size -> bill.savedInFreeTier(size).map(saved -> withoutSms(bill, size) - saved));
    }

    private static double withoutSms(Bill bill, int size) {
        return bill.of(size).entrySet().stream()
                .filter(entry -> !entry.getKey().equals("SMS"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static void each(String words, IntFunction<Optional<Double>> amount) {
        System.out.printf("  %-28s", words);
        SIZES.forEach(size -> System.out.printf(
                "%14s",
                amount.apply(size)
                        .map(each -> String.format(Locale.ROOT, "%.4f", each / size))
                        .orElse("-")));
        System.out.println();
    }
}
