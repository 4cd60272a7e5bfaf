package org.defaulterregistry.portal.court;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the file that a court imports cases from; docs/import.md tells them one by one. */
public enum ImportColumn {
    CASE_NUMBER("caseNumber", Kind.TEXT, true),
    FILED_ON("filedOn", Kind.DAY, true),
    CREDITOR("creditor", Kind.TEXT, true),
    BASIS_KIND("basisKind", Kind.WORD, false),
    BASIS_BODY("basisBody", Kind.TEXT, true),
    BASIS_NUMBER("basisNumber", Kind.TEXT, true),
    OBLIGATION("obligation.kind", Kind.WORD, true),
    OBLIGATION_TEXT("obligation.text", Kind.TEXT, true),
    AMOUNT("obligation.amountDue", Kind.AMOUNT, false),
    CURRENCY("obligation.currency", Kind.TEXT, false),
    AS_OF("obligation.asOf", Kind.DAY, false),
    DOCUMENT_TYPE("identity.documentType", Kind.WORD, true),
    ISSUING_COUNTRY("identity.issuingCountry", Kind.TEXT, false),
    DOCUMENT_NUMBER("identity.documentNumber", Kind.TEXT, true),
    NAME("identity.name", Kind.TEXT, true),
    BIRTH_DATE("birthDate", Kind.DAY, false),
    LOCAL_GOVERNMENT("localGovernment", Kind.WORD, false);

    /** How its cells are read. */
    enum Kind {
        TEXT,
        DAY,
        AMOUNT,
        WORD
    }

    private final String field;
    private final Kind kind;
    private final boolean needed;

    ImportColumn(String field, Kind kind, boolean needed) {
        this.field = field;
        this.kind = kind;
        this.needed = needed;
    }

    /** The end of its keys in the messages files, and what may stand in the head line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file without it cannot be imported. */
    public boolean isNeeded() {
        return needed;
    }

    Kind kind() {
        return kind;
    }

    /** Whether each debtor of a case has his own. */
    boolean isOfDebtor() {
        return ordinal() >= DOCUMENT_TYPE.ordinal();
    }

    /**
     * The name of the field in the form of a case.
     *
     * @param debtor which one, from 0, if it is a debtor's
     */
    String field(int debtor) {
        return isOfDebtor() ? "debtors." + debtor + "." + field : field;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ImportColumn::key).toList();
    }

    static ImportColumn ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /**
     * The one that a fault is about.
     *
     * @param path such as /obligation/text or, of a debtor, /identity/name
     */
    static ImportColumn at(String path, boolean ofDebtor) {
        var other = ofDebtor ? DOCUMENT_NUMBER : path.equals("/obligation") ? AMOUNT : CASE_NUMBER;
        return Arrays.stream(values())
                .filter(column -> column.isOfDebtor() == ofDebtor)
                .filter(column -> path.equals("/" + column.field.replace('.', '/')))
                .findFirst()
                .orElse(other);
    }
}
