package org.defaulterregistry.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.defaulterregistry.listing.DraftRequest.ProvenGround;
import org.defaulterregistry.listing.Obstruction;
import org.defaulterregistry.listing.ReportStatus;

/** What is found against a debtor, once it is known what became of him so far. */
interface Grounds {
    /**
     * @param on the day of the decision
     */
    List<ProvenGround> against(DemoDebtor debtor, LocalDate on);

    static Grounds of(int... numbers) {
        return (debtor, on) ->
                IntStream.of(numbers).mapToObj(number -> ground(number, debtor, on)).toList();
    }

    private static ProvenGround ground(int number, DemoDebtor debtor, LocalDate on) {
        return switch (number) {
            case 2 ->
                    new ProvenGround(
                            2,
                            "Threatened the officer at the door.",
                            Obstruction.VIOLENCE_OR_THREATS,
                            true,
                            null,
                            null,
                            null,
                            null,
                            null);
            case 4 ->
                    new ProvenGround(
                            4,
                            "Left out two bank accounts.",
                            null,
                            null,
                            ReportStatus.FALSE,
                            null,
                            null,
                            null,
                            null);
            case 5 ->
                    new ProvenGround(
                            5,
                            "Flew to the coast for a holiday.",
                            null,
                            null,
                            null,
                            debtor.order,
                            on.minusDays(3),
                            null,
                            null);
            case 6 ->
                    new ProvenGround(
                            6,
                            "Signed a settlement and paid no instalment.",
                            null,
                            null,
                            null,
                            null,
                            null,
                            on.minusDays(9),
                            "No instalment was paid.");
            default ->
                    new ProvenGround(
                            number,
                            number == 1
                                    ? "Sold a flat and paid nothing."
                                    : "Moved goods to a relative's store.");
        };
    }
}
