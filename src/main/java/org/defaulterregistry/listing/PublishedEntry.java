package org.defaulterregistry.listing;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.defaulterregistry.enforcement.BasisKind;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.Performance;
import org.defaulterregistry.enforcement.PerformanceState;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The data of an entry as it is published (R-DATA-6): its own from the day it is opened, so that it
 * can be corrected without touching party, case or decision.
 */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class PublishedEntry {
    private String name;
    private @Nullable String sex;
    private @Nullable Integer age;
    private String documentType;
    private String maskedNumber;
    private @Nullable String legalRepresentative;
    private String obligation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PerformanceState performance;

    private @Nullable BigDecimal paid;
    private @Nullable BigDecimal outstanding;
    private @Nullable String currency;
    private @Nullable String partPerformed;

    @Convert(converter = ConductText.class)
    private List<Conduct> conduct;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BasisKind basisKind;

    private String basisBody;
    private String basisNumber;
    private String caseNumber;
    private LocalDate filedOn;
    private @Nullable String otherMatters;

    protected PublishedEntry() {}

    PublishedEntry(Person person, EnforcementCase enforcementCase, List<Conduct> conduct) {
        this.name = person.name();
        this.sex = person.sex();
        this.age = person.age();
        this.documentType = person.documentType();
        this.maskedNumber = person.maskedNumber();
        this.legalRepresentative = person.legalRepresentative();
        this.obligation = enforcementCase.getObligationText();
        this.conduct = List.copyOf(conduct);
        this.basisKind = enforcementCase.getBasisKind();
        this.basisBody = enforcementCase.getBasisBody();
        this.basisNumber = enforcementCase.getBasisNumber();
        this.caseNumber = enforcementCase.getCaseNumber();
        this.filedOn = enforcementCase.getFiledOn();
    }

    /**
     * Whom the entry names.
     *
     * @param sex {@code male} or {@code female}; null for a unit, or if the document does not tell
     * @param age in full years on the day of publication; null for a unit
     * @param maskedNumber without month and day of birth (R-DATA-MASK)
     * @param legalRepresentative or principal of a unit, who is not listed for it (R-DATA-NAME);
     *     null for a person, or if the court has found none
     */
    record Person(
            String name,
            @Nullable String sex,
            @Nullable Integer age,
            String documentType,
            String maskedNumber,
            @Nullable String legalRepresentative) {

        /** Never the names. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    void performance(Performance now) {
        performance = now.state();
        paid = now.paid();
        outstanding = now.outstanding();
        currency = now.currency();
        partPerformed = now.part();
    }

    @Nullable String read(DataField field) {
        return switch (field) {
            case NAME -> name;
            case SEX -> sex;
            case AGE -> age == null ? null : age.toString();
            case LEGAL_REPRESENTATIVE -> legalRepresentative;
            case OBLIGATION -> obligation;
            case BASIS_BODY -> basisBody;
            case BASIS_NUMBER -> basisNumber;
            case FILED_ON -> filedOn.toString();
            case OTHER_MATTERS -> otherMatters;
        };
    }

    /**
     * @param value fits the field; null only where an entry need not say anything
     */
    void correct(DataField field, @Nullable String value) {
        switch (field) {
            case SEX -> sex = value;
            case LEGAL_REPRESENTATIVE -> legalRepresentative = value;
            case OTHER_MATTERS -> otherMatters = value;
            default -> correctText(field, Objects.requireNonNull(value));
        }
    }

    private void correctText(DataField field, String value) {
        switch (field) {
            case NAME -> name = value;
            case AGE -> age = Integer.valueOf(value);
            case OBLIGATION -> obligation = value;
            case BASIS_BODY -> basisBody = value;
            case BASIS_NUMBER -> basisNumber = value;
            case FILED_ON -> filedOn = LocalDate.parse(value);
            default -> throw new IllegalArgumentException("not a text: " + field);
        }
    }

    boolean isOfUnit() {
        return DocumentType.ofKey(documentType).orElseThrow().identifiesUnit();
    }

    public String getName() {
        return name;
    }

    public @Nullable String getSex() {
        return sex;
    }

    public @Nullable Integer getAge() {
        return age;
    }

    public String getDocumentType() {
        return documentType;
    }

    public String getMaskedNumber() {
        return maskedNumber;
    }

    public @Nullable String getLegalRepresentative() {
        return legalRepresentative;
    }

    public String getObligation() {
        return obligation;
    }

    public PerformanceState getPerformance() {
        return performance;
    }

    public @Nullable BigDecimal getPaid() {
        return paid;
    }

    public @Nullable BigDecimal getOutstanding() {
        return outstanding;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public @Nullable String getPartPerformed() {
        return partPerformed;
    }

    public List<Conduct> getConduct() {
        return conduct;
    }

    public BasisKind getBasisKind() {
        return basisKind;
    }

    public String getBasisBody() {
        return basisBody;
    }

    public String getBasisNumber() {
        return basisNumber;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public @Nullable String getOtherMatters() {
        return otherMatters;
    }
}
