package org.defaulterregistry.rulebook.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The number on a document: either valid, with all it tells, or not, with the first fault. */
public sealed interface DocumentNumber {

    /** A division assigned to no place: made-up people carry it (R-DEMO-1). */
    String DEMO_DIVISION = "990101";

    /** Accepted for matching in its one canonical form; what the number does not tell is null. */
    record Valid(
            DocumentType type,
            String canonical,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String division,
            @Nullable Holder holder)
            implements DocumentNumber {

        /** Valid in demo and tests, to be refused in production (R-DEMO-1). */
        public boolean isDemo() {
            return DEMO_DIVISION.equals(division);
        }

        /**
         * Fit for the public: without month and day of birth (R-DATA-MASK). Never to be matched on.
         */
        public String masked() {
            return Mask.of(type, canonical);
        }

        /** Without the number: a valid number must not reach a log by accident. */
        @Override
        public String toString() {
            return "valid " + type.key();
        }
    }

    /** Refused for matching. */
    record Invalid(NumberError error) implements DocumentNumber {}

    /**
     * Reads a number as made-up facts, without a day to compare a birth with.
     *
     * @param issuingCountry ISO code; needed for passports only
     */
    static DocumentNumber parse(DocumentType type, String number, @Nullable String issuingCountry) {
        var canonical = Canonical.of(number);
        return switch (type) {
            case RESIDENT_ID, HMT_RESIDENCE_PERMIT, FOREIGN_PERMANENT_RESIDENT_ID ->
                    ResidentNumber.parse(type, canonical);
            case USCC -> CreditCode.parse(canonical);
            case PASSPORT -> TravelDocument.passport(canonical, issuingCountry);
            case HK_MACAO_TRAVEL_PERMIT -> TravelDocument.hkMacaoPermit(canonical);
            case TAIWAN_TRAVEL_PERMIT -> TravelDocument.taiwanPermit(canonical);
        };
    }

    /** Reads a number of a living person: nobody is born after today. */
    static DocumentNumber parse(
            DocumentType type, String number, @Nullable String issuingCountry, LocalDate today) {
        var parsed = parse(type, number, issuingCountry);
        return parsed instanceof Valid valid
                        && valid.birthDate() != null
                        && valid.birthDate().isAfter(today)
                ? new Invalid(NumberError.BIRTH_DATE)
                : parsed;
    }
}
