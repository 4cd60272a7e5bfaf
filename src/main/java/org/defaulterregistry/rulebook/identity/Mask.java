package org.defaulterregistry.rulebook.identity;

/** What the public may see of a number. */
final class Mask {

    private static final int BIRTH_MONTH_FROM = 10;
    private static final int BIRTH_DAY_TO = 14;

    private Mask() {}

    static String of(DocumentType type, String canonical) {
        return switch (type) {
            case RESIDENT_ID, HMT_RESIDENCE_PERMIT, FOREIGN_PERMANENT_RESIDENT_ID ->
                    hide(canonical, BIRTH_MONTH_FROM, BIRTH_DAY_TO);
            case USCC -> canonical; // public of itself
            case PASSPORT, HK_MACAO_TRAVEL_PERMIT, TAIWAN_TRAVEL_PERMIT ->
                    hide(canonical, canonical.length() - 4, canonical.length());
        };
    }

    private static String hide(String number, int from, int to) {
        return number.substring(0, from) + "*".repeat(to - from) + number.substring(to);
    }
}
