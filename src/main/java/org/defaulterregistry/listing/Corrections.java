package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.decision.DecisionBook;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.listing.CorrectionRequest.CorrectedField;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.identity.DocumentNumber;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.rulebook.removal.RecordedEvent;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.removal.RemovalEvent;
import org.defaulterregistry.rulebook.removal.RemovalRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an entry says, as part of an act that is under way (R-CORRECT-9(2)). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Corrections {
    private final EnforcementCases cases;
    private final DecisionBook decisions;
    private final PartyRegister parties;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Readings readings;

    Corrections(
            EnforcementCases cases,
            DecisionBook decisions,
            PartyRegister parties,
            Duties duties,
            Deadlines deadlines,
            Readings readings) {
        this.cases = cases;
        this.decisions = decisions;
        this.parties = parties;
        this.duties = duties;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    Removal law(Listing listing) {
        return RemovalRules.decide(
                RecordedEvent.of(
                        RemovalEvent.PUBLISHED_DATA_INACCURATE, listing.isFixedTerm(), readings));
    }

    /** Three working days from the day of the finding, unless they run already. */
    void owe(Listing listing, LocalDate foundOn) {
        if (!duties.isOpen(DutyKind.CORRECT_ENTRY, listing.getId())) {
            duties.open(
                    DutyKind.CORRECT_ENTRY,
                    law(listing).rule().ruleId(),
                    listing.getCourtId(),
                    listing.getId(),
                    Removal.dueDay(foundOn, deadlines));
        }
    }

    /** Makes the changes; the duty is done with them. */
    void make(
            Enactment act,
            Listing listing,
            List<CorrectedField> corrections,
            String evidence,
            Happening found) {
        CorrectionCheck.eachFieldOnce(corrections);
        var law = law(listing);
        var changes = changes(data(listing), checkOf(listing), corrections);
        owe(listing, found.knownOn());
        duties.done(DutyKind.CORRECT_ENTRY, listing.getId(), found.by());
        act.journal(
                LeafKind.CORRECT,
                listing.getId(),
                Map.of(
                        "party", listing.getPartyId(),
                        "rule", law.rule().ruleId(),
                        "evidence", evidence,
                        "changes", changes,
                        "findings", FindingView.all(law.findings())));
    }

    private CorrectionCheck checkOf(Listing listing) {
        var debtor =
                cases.byId(listing.getCaseId()).getDebtors().stream()
                        .filter(one -> one.getPartyId().equals(listing.getPartyId()))
                        .findFirst()
                        .orElseThrow();
        var paper = parties.standing(debtor.getDocumentId()).paper();
        var number =
                DocumentNumber.parse(
                        DocumentType.ofKey(paper.type()).orElseThrow(),
                        paper.number(),
                        paper.issuingCountry());
        return new CorrectionCheck(
                (DocumentNumber.Valid) number,
                listing.getPublishedOn(),
                Objects.requireNonNull(decisions.byId(listing.getDecisionId()).getDecidedOn()));
    }

    static PublishedEntry data(Listing listing) {
        var data = listing.getPublished();
        if (data == null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This entry is older than the data it would carry.",
                    "Withdraw it and decide anew if it is wrong.");
        }
        return data;
    }

    /** Makes the changes; what was there before goes into the leaf beside what is there now. */
    private static List<Map<String, @Nullable String>> changes(
            PublishedEntry data, CorrectionCheck check, List<CorrectedField> corrections) {
        var changes = new ArrayList<Map<String, @Nullable String>>();
        for (int i = 0; i < corrections.size(); i++) {
            changes.add(change("/corrections/" + i, data, check, corrections.get(i)));
        }
        return changes;
    }

    private static Map<String, @Nullable String> change(
            String pointer, PublishedEntry data, CorrectionCheck check, CorrectedField change) {
        var field = field(pointer, data, change);
        var before = data.read(field);
        if (!field.fits(change.value())) {
            throw Problem.invalid(
                    pointer + "/value",
                    "This value does not fit the field",
                    "Write what the field may say; a minor's entry is withdrawn, not corrected (R-EXCL-4).");
        }
        check.mustBePossible(pointer + "/value", field, change.value());
        if (Objects.equals(before, change.value())) {
            throw Problem.invalid(
                    pointer + "/value", "The entry says this already", "Name what is wrong only.");
        }
        data.correct(field, change.value());
        var entry = new LinkedHashMap<String, @Nullable String>();
        entry.put("field", field.word());
        entry.put("before", before);
        entry.put("after", change.value());
        return entry;
    }

    private static DataField field(String pointer, PublishedEntry data, CorrectedField change) {
        return DataField.ofWord(change.field())
                .filter(field -> field.belongsTo(data))
                .orElseThrow(() ->
                        Problem.invalid(
                                pointer + "/field",
                                "This is not corrected in an entry that stays",
                                "Write one of: "
                                        + DataField.words()
                                        + ", as far as it fits a person or a unit. Grounds, term and person need a"
                                        + " withdrawal and a new decision (R-CORRECT-9(1))."));
    }
}
