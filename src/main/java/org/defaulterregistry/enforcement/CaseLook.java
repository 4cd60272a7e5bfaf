package org.defaulterregistry.enforcement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Candidate;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a case before it is recorded: all that stands in its way, and nothing is kept. */
@Component
public class CaseLook {
    private final CaseIntake intake;
    private final DebtorIntake debtors;
    private final Cases cases;
    private final CaseSearch search;

    CaseLook(CaseIntake intake, DebtorIntake debtors, Cases cases, CaseSearch search) {
        this.intake = intake;
        this.debtors = debtors;
        this.cases = cases;
        this.search = search;
    }

    /**
     * What stands in the way of a case.
     *
     * @param isRecorded it stands under its number already
     * @param own where, if this court has it; empty: it has not
     * @param alike of each debtor, in their order, who may be the same person (D12)
     */
    public record Looked(
            List<Fault> faults,
            boolean isRecorded,
            Optional<UUID> own,
            List<List<Candidate>> alike) {}

    @Transactional(readOnly = true)
    public Looked look(Officer officer, CaseRequest request) {
        var number = CaseSearch.canonical(request.caseNumber());
        if (cases.existsByCaseNumber(number)) {
            return new Looked(List.of(), true, search.byNumber(officer, number), List.of());
        }
        var faults = new ArrayList<Fault>();
        intake.questions(officer, request).forEach(question -> faults.addAll(faults(question)));
        var alike = new ArrayList<List<Candidate>>();
        var seen = new HashSet<String>();
        for (int i = 0; i < request.debtors().size(); i++) {
            var place = i;
            faults.addAll(faults(() -> alike.add(debtors.look(request, place, seen))));
        }
        return new Looked(faults, false, Optional.empty(), alike);
    }

    /** Those of one question; the others are asked all the same. */
    private static List<Fault> faults(Runnable question) {
        try {
            question.run();
            return List.of();
        } catch (Problem problem) {
            return problem.faults();
        }
    }
}
