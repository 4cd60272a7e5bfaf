package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.listing.CorrectionRequest.CorrectedField;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whether a correction can be true at all. What the number on the document tells is not
 * contradicted by a field beside it.
 *
 * @param number of the document by which the court knows the debtor
 * @param publishedOn the age is that of this day (R-DATA-6(2))
 * @param decidedOn the case was filed by then
 */
record CorrectionCheck(DocumentNumber.Valid number, LocalDate publishedOn, LocalDate decidedOn) {

    /**
     * @throws Problem 422 if a field is to be corrected twice
     */
    static void eachFieldOnce(List<CorrectedField> corrections) {
        var seen = new HashSet<String>();
        for (int i = 0; i < corrections.size(); i++) {
            if (!seen.add(corrections.get(i).field())) {
                throw Problem.invalid(
                        "/corrections/" + i + "/field",
                        "This field stands here twice",
                        "Name each field once, with what is right.");
            }
        }
    }

    /**
     * @param value fits the field; null where an entry need not say anything
     * @throws Problem 422 if it cannot be so
     */
    void mustBePossible(String pointer, DataField field, @Nullable String value) {
        if (value == null) {
            return;
        }
        switch (field) {
            case AGE -> age(pointer, value);
            case SEX -> sex(pointer, value);
            case FILED_ON -> filedOn(pointer, value);
            default -> {}
        }
    }

    private void age(String pointer, String value) {
        var born = number.birthDate();
        if (born != null
                && Period.between(born, publishedOn).getYears() != Integer.parseInt(value)) {
            throw Problem.invalid(
                    pointer,
                    "The number on the document tells another age on the day of publication",
                    "Write the full years from the day of birth in the number to publishedOn (R-DATA-6(2)).");
        }
    }

    private void sex(String pointer, String value) {
        var told = number.sex();
        if (told != null && !told.key().equals(value)) {
            throw Problem.invalid(
                    pointer,
                    "The number on the document tells the other sex",
                    "Read the last digit but one again: odd is male, even is female (R-ID-1).");
        }
    }

    private void filedOn(String pointer, String value) {
        if (LocalDate.parse(value).isAfter(decidedOn)) {
            throw Problem.invalid(
                    pointer,
                    "The case was filed before its debtor was listed",
                    "Write a day up to that of the listing decision.");
        }
    }
}
