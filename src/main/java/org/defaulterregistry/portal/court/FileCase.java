package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.enforcement.CaseRequest;
import org.jspecify.annotations.Nullable;

/**
 * A case as the lines of a file tell it, one for each of its debtors.
 *
 * @param number as the file has it
 * @param debtors their names
 * @param request null: it cannot be made of what stands there
 */
public record FileCase(
        List<Long> lines,
        String number,
        List<String> debtors,
        @Nullable CaseRequest request,
        List<LineFault> faults) {

    /** What a file holds. */
    public record FileRead(List<FileCase> cases, List<LineFault> headFaults) {}

    /** Somebody has looked: none of these debtors is one of those alike. */
    static CaseRequest apart(CaseRequest request, List<List<UUID>> alike) {
        var debtors = new ArrayList<CaseRequest.Debtor>();
        for (int i = 0; i < request.debtors().size(); i++) {
            var debtor = request.debtors().get(i);
            debtors.add(
                    new CaseRequest.Debtor(
                            debtor.identity(),
                            debtor.birthDate(),
                            debtor.localGovernment(),
                            alike.get(i)));
        }
        return new CaseRequest(
                request.caseNumber(),
                request.basisKind(),
                request.basisBody(),
                request.basisNumber(),
                request.filedOn(),
                request.creditor(),
                request.obligation(),
                debtors);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "FileCase of lines " + lines;
    }
}
