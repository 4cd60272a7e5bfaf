package org.defaulterregistry.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyKind;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.identity.NumberError;
import org.defaulterregistry.rulebook.identity.PersonName;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads who is meant, once and for all: canonical number, checked name. What is unsound goes no
 * further (D6).
 */
@Component
public class IdentityReader {
    private static final String HOME = "CN";
    private static final int LONGEST = 200;

    private final Clock clock;
    private final Settings settings;

    IdentityReader(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** Who is meant, as a caller writes it. Every part may be missing until it has been read. */
    public record Identity(
            @Nullable String documentType,
            @Nullable String issuingCountry,
            @Nullable String documentNumber,
            @Nullable String name) {

        /** Never the number, never the name. */
        @Override
        public String toString() {
            return "Identity";
        }
    }

    /**
     * @param birthDate what the number tells; null if it tells none
     */
    public record Identified(
            Paper paper, String name, PartyKind kind, @Nullable LocalDate birthDate) {}

    /**
     * @param pointer where the identity stands in the body
     * @throws Problem 422 with one fault for each part that needs mending; no value is repeated
     */
    public Identified read(String pointer, @Nullable Identity identity) {
        if (identity == null) {
            throw Problem.invalid(pointer, "This value is missing", "Say who is meant.");
        }
        var faults = new ArrayList<Fault>();
        var type = type(pointer, identity.documentType(), faults);
        var name = name(pointer, identity.name(), faults);
        var country = country(pointer, type, identity.issuingCountry(), faults);
        var number = number(pointer, type, country, identity.documentNumber(), faults);
        if (type == null || name == null || country == null || number == null) {
            throw Problem.invalid(faults);
        }
        return new Identified(
                new Paper(type.key(), country, number.canonical()),
                name,
                type.identifiesUnit() ? PartyKind.UNIT : PartyKind.NATURAL_PERSON,
                number.birthDate());
    }

    /**
     * The document alone; a name is neither needed nor read.
     *
     * @throws Problem 422 with one fault for each part that needs mending; no value is repeated
     */
    public Paper readPaper(String pointer, Identity identity) {
        var faults = new ArrayList<Fault>();
        var type = type(pointer, identity.documentType(), faults);
        var country = country(pointer, type, identity.issuingCountry(), faults);
        var number = number(pointer, type, country, identity.documentNumber(), faults);
        if (type == null || country == null || number == null) {
            throw Problem.invalid(faults);
        }
        return new Paper(type.key(), country, number.canonical());
    }

    private static @Nullable DocumentType type(
            String pointer, @Nullable String key, List<Fault> faults) {
        var type = key == null ? null : DocumentType.ofKey(key).orElse(null);
        if (type == null) {
            var known =
                    Arrays.stream(DocumentType.values())
                            .map(DocumentType::key)
                            .collect(Collectors.joining(", "));
            faults.add(
                    new Fault(
                            pointer + "/documentType",
                            key == null
                                    ? "This value is missing"
                                    : "There is no such type of document",
                            "Write one of: " + known + "."));
        }
        return type;
    }

    private static @Nullable String name(
            String pointer, @Nullable String name, List<Fault> faults) {
        try {
            if (name != null && name.length() <= LONGEST) {
                var composed = new PersonName(name.strip()).asGiven();
                if (composed.length() <= LONGEST) {
                    return composed;
                }
            }
        } catch (IllegalArgumentException unfit) {
            // answered below: the name itself is never repeated
        }
        faults.add(
                new Fault(
                        pointer + "/name",
                        name == null
                                ? "This value is missing"
                                : "This is not a name as it stands on a document",
                        "Write the name as on the document: at most 200 characters, none of them invisible, letters of one script."));
        return null;
    }

    private static @Nullable String country(
            String pointer,
            @Nullable DocumentType type,
            @Nullable String country,
            List<Fault> faults) {
        var needed = type != null && type.needsIssuingCountry();
        if (country == null && !needed) {
            return HOME;
        }
        if (country != null
                && Arrays.asList(Locale.getISOCountries()).contains(country)
                && (needed || country.equals(HOME))) {
            return country;
        }
        faults.add(
                new Fault(
                        pointer + "/issuingCountry",
                        country == null
                                ? "This value is missing"
                                : "This country does not issue such a document",
                        needed
                                ? "Write the issuing country as two letters, such as CN."
                                : "Leave it out, or write CN."));
        return null;
    }

    private DocumentNumber.@Nullable Valid number(
            String pointer,
            @Nullable DocumentType type,
            @Nullable String country,
            @Nullable String number,
            List<Fault> faults) {
        var at = pointer + "/documentNumber";
        if (number == null) {
            faults.add(
                    new Fault(
                            at,
                            "This value is missing",
                            "Write the number as it stands on the document."));
            return null;
        }
        if (type == null || country == null) {
            return null;
        }
        return switch (DocumentNumber.parse(
                type, number, country, CourtTime.dayOf(clock.instant()))) {
            case DocumentNumber.Valid valid when !valid.isDemo() || settings.demo() -> valid;
            case DocumentNumber.Valid _ -> {
                faults.add(
                        new Fault(
                                at,
                                "Division 990101 is for made-up people (R-DEMO-1)",
                                "Use a number that was issued."));
                yield null;
            }
            case DocumentNumber.Invalid(var error) -> {
                faults.add(
                        new Fault(
                                at,
                                fault(error),
                                "Read the number again from the document; it is not shown here."));
                yield null;
            }
        };
    }

    private static String fault(NumberError error) {
        return switch (error) {
            case LENGTH -> "The number has too few or too many characters";
            case FORMAT -> "The number has characters or a form that this document does not have";
            case BIRTH_DATE -> "The number says a day of birth that cannot be";
            case CHECKSUM -> "The check character does not fit the number";
        };
    }
}
