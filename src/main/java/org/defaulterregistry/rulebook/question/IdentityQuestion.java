package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.LawText.COURT_PRACTICE;
import static org.defaulterregistry.rulebook.LawText.STANDARDS;

import java.util.Set;
import java.util.function.Function;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.identity.CaseNumber;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Invalid;
import org.defaulterregistry.rulebook.identity.DocumentNumber.Valid;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.identity.NumberError;
import org.jspecify.annotations.Nullable;

/** Is this number well-formed, and what does it tell? */
final class IdentityQuestion {

    private static final String CASE_NUMBER = "case-number";

    static final Set<String> DOCUMENTS =
            Set.of(
                    "resident-id",
                    "hmt-residence-permit",
                    "foreign-permanent-resident-id",
                    "uscc",
                    CASE_NUMBER,
                    "passport");

    private final Reply reply;
    private final Told told;

    private IdentityQuestion(Reply reply) {
        this.reply = reply;
        this.told = reply.told();
    }

    static void answer(Reply reply) {
        var question = new IdentityQuestion(reply);
        reply.field("valid", question::valid);
        reply.field("error", question::error);
        reply.field(
                "canonical",
                () -> question.fromEither(Valid::canonical, CaseNumber.Parsed::canonical));
        reply.field("birth_date", () -> question.fromDocument(Valid::birthDate));
        reply.field(
                "sex", () -> question.fromDocument(it -> it.sex() == null ? null : it.sex().key()));
        reply.field("division", () -> question.fromDocument(Valid::division));
        reply.field(
                "holder",
                () -> question.fromDocument(it -> it.holder() == null ? null : it.holder().key()));
        reply.field("year", () -> question.fromCase(CaseNumber.Parsed::year));
        reply.field("court_code", () -> question.fromCase(CaseNumber.Parsed::courtCode));
        reply.field("type_code", () -> question.fromCase(CaseNumber.Parsed::typeCode));
        reply.field("serial", () -> question.fromCase(CaseNumber.Parsed::serial));
        reply.field("is_enforcement", () -> question.fromCase(CaseNumber.Parsed::isEnforcement));
        reply.field("masked", question::masked);
    }

    private boolean isCase() {
        told.need("doc", "number");
        return told.text("doc").equals(CASE_NUMBER);
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(told.text("number"));
    }

    private DocumentNumber document() {
        var type = DocumentType.ofKey(told.text("doc")).orElseThrow();
        var country = type.needsIssuingCountry() ? told.text("issuing_country") : null;
        return DocumentNumber.parse(type, told.text("number"), country);
    }

    private boolean valid() {
        var valid =
                isCase() ? caseNumber() instanceof CaseNumber.Parsed : document() instanceof Valid;
        reply.found(rule(told.text("doc")), "Is the number well-formed?", valid);
        return valid;
    }

    private @Nullable String error() {
        if (isCase()) {
            return caseNumber() instanceof CaseNumber.Parsed ? null : NumberError.FORMAT.key();
        }
        return document() instanceof Invalid invalid ? invalid.error().key() : null;
    }

    private @Nullable Object fromEither(
            Function<Valid, @Nullable Object> document,
            Function<CaseNumber.Parsed, @Nullable Object> number) {
        return isCase() ? fromCase(number) : fromDocument(document);
    }

    private @Nullable Object fromDocument(Function<Valid, @Nullable Object> part) {
        return !isCase() && document() instanceof Valid valid ? part.apply(valid) : null;
    }

    private @Nullable Object fromCase(Function<CaseNumber.Parsed, @Nullable Object> part) {
        return isCase() && caseNumber() instanceof CaseNumber.Parsed parsed
                ? part.apply(parsed)
                : null;
    }

    private @Nullable Object masked() {
        if (!told.has("operation")) {
            return null;
        }
        reply.found(
                COURT_PRACTICE.rule("R-DATA-MASK", "published records"),
                "Are month and day of birth hidden from the public?",
                true);
        return fromDocument(Valid::masked);
    }

    private static Citation rule(String doc) {
        return switch (doc) {
            case "resident-id" -> STANDARDS.rule("R-ID-1", "GB 11643-1999");
            case "hmt-residence-permit" -> STANDARDS.rule("R-ID-2", "residence permit");
            case "foreign-permanent-resident-id" -> STANDARDS.rule("R-ID-3", "card of 2023");
            case "uscc" -> STANDARDS.rule("R-ID-4", "GB 32100-2015");
            case CASE_NUMBER -> STANDARDS.rule("R-ID-5", "Fa [2015] 137");
            default -> STANDARDS.rule("R-ID-6", "travel documents");
        };
    }
}
