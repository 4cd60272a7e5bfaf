package org.defaulterregistry.demo;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Opens the cases of the made-up world and finds people for them. */
final class Docket {
    private static final int FIRST_CASE = 1_001;
    private static final int DAYS_BETWEEN_CASES = 2;

    private final Chronicle chronicle;
    private int cases;
    private int people;
    private int units;

    Docket(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** A case on its way. */
    interface Story {
        /**
         * @param earlier how many days before the first case of its kind this one happened
         */
        void of(DemoDebtor debtor, int earlier);
    }

    /** The same story for somebody with a name of his own, and for others. */
    void tell(int times, DemoPerson first, Story story) {
        tell(times, first.who(), story);
    }

    void tell(int times, Somebody first, Story story) {
        several(times, first, Bench.values(), story);
    }

    void tellAt(Bench bench, int times, DemoPerson first, Story story) {
        several(times, first.who(), new Bench[] {bench}, story);
    }

    private void several(int times, Somebody first, Bench[] benches, Story story) {
        for (int i = 0; i < times; i++) {
            var who = i == 0 ? first : person();
            story.of(open(benches[i % benches.length], who).debtor(), i * DAYS_BETWEEN_CASES);
        }
    }

    /** The same story for several units. */
    void tellOfUnits(int times, Consumer<DemoDebtor> story) {
        IntStream.range(0, times)
                .mapToObj(i -> open(Bench.values()[i % Bench.values().length], unit()))
                .map(DemoCase::debtor)
                .forEach(story);
    }

    DemoCase open(Bench bench, Somebody... debtors) {
        return new DemoCase(chronicle, bench, FIRST_CASE + cases++, List.of(debtors));
    }

    Somebody person() {
        return Somebody.person(people++);
    }

    Somebody unit() {
        return Somebody.unit(1 + units++);
    }
}
