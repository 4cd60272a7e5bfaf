package org.defaulterregistry.demo;

import java.time.LocalDate;
import org.defaulterregistry.access.IdentityReader.Identity;

/**
 * Made-up people: division 990101 belongs to no place (R-DEMO-1), the check characters are right.
 */
enum DemoPerson {
    /** Lives through the tutorial: not listed when the registry starts. */
    ZHANG("演示张三", "990101198501010010", LocalDate.of(1985, 1, 1)),
    /** Listed on ground 1: an open-ended entry. */
    LI("演示李四", "990101197906150025", LocalDate.of(1979, 6, 15)),
    /** Listed on ground 4: a fixed-term entry. */
    WANG("演示王五", "990101199002280037", LocalDate.of(1990, 2, 28)),
    /** Decided, and still in grace. */
    ZHAO("演示赵六", "990101198812120049", LocalDate.of(1988, 12, 12)),
    /** Seventeen years old. */
    XIAO("演示小明", "990101201003030056", LocalDate.of(2010, 3, 3));

    private final String fullName;
    private final String number;
    private final LocalDate born;

    DemoPerson(String fullName, String number, LocalDate born) {
        this.fullName = fullName;
        this.number = number;
        this.born = born;
    }

    String number() {
        return number;
    }

    LocalDate born() {
        return born;
    }

    Identity identity() {
        return new Identity("resident-id", null, number, fullName);
    }
}
