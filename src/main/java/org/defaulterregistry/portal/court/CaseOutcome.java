package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or became, of a case in a file.
 *
 * @param id where the case stands; null: nowhere, or not at this court
 * @param alike of each debtor, who may be the same person
 */
public record CaseOutcome(
        FileCase of,
        What what,
        @Nullable UUID id,
        List<LineFault> faults,
        List<List<Candidate>> alike) {

    /** {@link #READY} alone is going to be recorded. */
    public enum What {
        READY,
        THERE,
        MEND,
        ALIKE,
        RECORDED,
        NOT_RECORDED
    }

    static CaseOutcome of(FileCase of, What what) {
        return new CaseOutcome(of, what, null, List.of(), List.of());
    }

    static CaseOutcome there(FileCase of, @Nullable UUID own) {
        return new CaseOutcome(of, What.THERE, own, List.of(), List.of());
    }

    static CaseOutcome mend(FileCase of, List<LineFault> faults) {
        return new CaseOutcome(of, What.MEND, null, faults, List.of());
    }

    static CaseOutcome alike(FileCase of, List<List<Candidate>> alike) {
        return new CaseOutcome(of, What.ALIKE, null, List.of(), alike);
    }

    static CaseOutcome recorded(FileCase of, UUID id) {
        return new CaseOutcome(of, What.RECORDED, id, List.of(), List.of());
    }

    /** The clerk has looked: it is none of those alike. */
    CaseOutcome toldApart() {
        var request = of.request();
        if (what != What.ALIKE || request == null) {
            throw new IllegalStateException("nobody is alike here");
        }
        var ids = alike.stream().map(one -> one.stream().map(Candidate::partyId).toList()).toList();
        return of(
                new FileCase(
                        of.lines(),
                        of.number(),
                        of.debtors(),
                        FileCase.apart(request, ids),
                        List.of()),
                What.READY);
    }

    /** Those alike, of whichever debtor. */
    public List<Candidate> candidates() {
        return alike.stream().flatMap(List::stream).distinct().toList();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return what + " " + of;
    }
}
