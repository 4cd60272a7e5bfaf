package org.defaulterregistry.rulebook.identity;

import java.util.Optional;
import java.util.stream.Stream;

/** The documents by which people and units are known. One person may hold several (R-ID-6). */
public enum DocumentType {
    RESIDENT_ID("resident-id"),
    HMT_RESIDENCE_PERMIT("hmt-residence-permit"),
    FOREIGN_PERMANENT_RESIDENT_ID("foreign-permanent-resident-id"),
    USCC("uscc"),
    PASSPORT("passport"),
    HK_MACAO_TRAVEL_PERMIT("hk-macao-travel-permit"),
    TAIWAN_TRAVEL_PERMIT("taiwan-travel-permit");

    private final String key;

    DocumentType(String key) {
        this.key = key;
    }

    /** The word used for it outside. */
    public String key() {
        return key;
    }

    public static Optional<DocumentType> ofKey(String key) {
        return Stream.of(values()).filter(type -> type.key.equals(key)).findFirst();
    }

    /** A unit has one number, the others are documents of natural persons. */
    public boolean identifiesUnit() {
        return this == USCC;
    }

    /**
     * The kind of number it carries. Three documents share the 18 characters of the resident
     * number: whoever asks with the wrong one of the three means the same person.
     */
    public String numbering() {
        return switch (this) {
            case RESIDENT_ID, HMT_RESIDENCE_PERMIT, FOREIGN_PERMANENT_RESIDENT_ID ->
                    "resident-number";
            case USCC, PASSPORT, HK_MACAO_TRAVEL_PERMIT, TAIWAN_TRAVEL_PERMIT -> key;
        };
    }

    /** Only a passport says nothing without the country that issued it. */
    public boolean needsIssuingCountry() {
        return this == PASSPORT;
    }
}
