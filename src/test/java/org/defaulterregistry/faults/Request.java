package org.defaulterregistry.faults;

import java.util.concurrent.TimeoutException;

/**
 * A request that will be sent several times, with the steps before it taken.
 *
 * @param other the same key with another body
 * @param leaves how many leaves the act writes
 */
record Request(Letter letter, Letter other, int leaves) {

    /** One third records a case, one third signs a decision, one third reports a payment. */
    static Request nth(int n, Courier courier) throws InterruptedException, TimeoutException {
        var court = CourtCase.nth(n);
        return switch (n % 3) {
            case 0 -> of(court.record(), 2);
            case 1 -> of(drafted(court, courier), 3);
            default -> paid(court, courier);
        };
    }

    private static Request of(Letter letter, int leaves) {
        return new Request(letter, letter.withBody(letter.body() + " "), leaves);
    }

    private static Letter drafted(CourtCase court, Courier courier)
            throws InterruptedException, TimeoutException {
        var recorded = courier.deliver(court.record());
        var served = courier.deliver(court.service(courier.deliver(court.notice(recorded))));
        return court.sign(courier.deliver(court.draft(served)));
    }

    private static Request paid(CourtCase court, Courier courier)
            throws InterruptedException, TimeoutException {
        courier.deliver(drafted(court, courier));
        return new Request(court.payInFull(), court.payOtherwise(), 3);
    }
}
