package org.defaulterregistry.rulebook.identity;

/** Whose document it is, as its number tells. */
public enum Holder {
    MAINLAND("mainland"),
    HONG_KONG("hong-kong"),
    MACAO("macao"),
    TAIWAN("taiwan"),
    FOREIGN_PERMANENT_RESIDENT("foreign-permanent-resident");

    private final String key;

    Holder(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /**
     * By the division in an 18-character number (R-ID-2, R-ID-3); a made-up person counts as
     * mainland (R-DEMO-1).
     */
    static Holder ofDivision(String division) {
        return switch (division) {
            case "810000" -> HONG_KONG;
            case "820000" -> MACAO;
            case "830000" -> TAIWAN;
            case DocumentNumber.DEMO_DIVISION -> MAINLAND;
            default -> division.startsWith("9") ? FOREIGN_PERMANENT_RESIDENT : MAINLAND;
        };
    }
}
