package org.defaulterregistry.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A case of the made-up world as it goes on; what the registry gave back is kept for later acts.
 */
@SuppressWarnings("NullAway.Init")
final class DemoCase {
    final Chronicle chronicle;
    final int serial;
    final List<DemoDebtor> debtors;

    /** The court that has it now: it may be handed over. */
    Bench bench;

    UUID id;
    String number;

    DemoCase(Chronicle chronicle, Bench bench, int serial, List<Somebody> debtors) {
        this.chronicle = chronicle;
        this.bench = bench;
        this.serial = serial;
        this.debtors =
                IntStream.range(0, debtors.size())
                        .mapToObj(place -> new DemoDebtor(this, place, debtors.get(place)))
                        .toList();
    }

    DemoDebtor debtor() {
        return debtors.getFirst();
    }

    String creditor() {
        return "演示债权人" + serial;
    }

    /** Numbered in the year in which it is filed. */
    String numberOf(int year) {
        return "(" + year + ")" + bench.code() + "执" + serial + "号";
    }

    void on(int daysAgo, Runnable act) {
        chronicle.on(daysAgo, act);
    }
}
