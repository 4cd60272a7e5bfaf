package org.defaulterregistry.enforcement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose cases a party is debtor in, and their move to the party it turned out to be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DebtorMoves {
    private final Cases cases;

    DebtorMoves(Cases cases) {
        this.cases = cases;
    }

    /** Holds every case of these parties, of whatever court, always in the same order. */
    public void hold(Collection<UUID> parties) {
        cases.against(parties).stream().distinct().forEach(cases::lockOfAnyCourt);
    }

    /** The party as debtor, case by case; ask again once the party itself is held. */
    @Transactional(readOnly = true)
    public List<CaseDebtor> of(UUID party) {
        return cases.debtorsOf(party);
    }

    public void move(Collection<CaseDebtor> debtors, UUID to) {
        debtors.forEach(debtor -> debtor.turnedOutToBe(to));
    }
}
