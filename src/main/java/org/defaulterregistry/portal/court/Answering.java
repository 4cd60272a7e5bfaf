package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.identity.OfficeState;
import org.defaulterregistry.identity.OfficeView;
import org.defaulterregistry.identity.PartyDesk;
import org.defaulterregistry.party.PartyKind;
import org.springframework.stereotype.Component;

/** Who answers for which unit, as far as a court may read it (R-CONS-3-UNIT). */
@Component
class Answering {
    private final PartyDesk people;
    private final CaseSearch search;
    private final Names names;

    Answering(PartyDesk people, CaseSearch search, Names names) {
        this.people = people;
        this.search = search;
        this.names = names;
    }

    /**
     * @param name of the holder; on the holder's own page, of the unit
     * @param readable a case of the reader's court is against the unit
     */
    public record Held(OfficeView office, String name, boolean readable) {

        /** Names people. */
        @Override
        public String toString() {
            return "Held " + office.id();
        }
    }

    List<Held> inUnit(Officer reader, UUID unit) {
        return shown(people.show(reader, unit).officers()).stream()
                .map(office -> new Held(office, names.of(office.partyId()), true))
                .toList();
    }

    List<Held> by(Officer reader, UUID holder) {
        return shown(people.show(reader, holder).officesHeld()).stream()
                .map(office ->
                        new Held(
                                office,
                                names.of(office.unitId()),
                                people.concerns(reader, office.unitId())))
                .toList();
    }

    /** Of the units among the debtors of a case, by the debtor's id. */
    Map<UUID, List<Held>> in(Officer reader, CaseView view) {
        return view.debtors().stream()
                .filter(debtor -> debtor.kind() == PartyKind.UNIT)
                .collect(
                        Collectors.toMap(
                                DebtorView::id, debtor -> inUnit(reader, debtor.partyId())));
    }

    /** The court's cases against a party, and against the units it answers for. */
    List<CaseView> casesOf(Officer reader, UUID party) {
        var units =
                shown(people.show(reader, party).officesHeld()).stream()
                        .filter(office -> office.state() != OfficeState.RELEASED)
                        .map(OfficeView::unitId);
        return Stream.concat(Stream.of(party), units)
                .distinct()
                .flatMap(one -> search.against(reader, one).stream())
                .distinct()
                .toList();
    }

    /** An office that turned out to be another one goes on as that one. */
    private static List<OfficeView> shown(List<OfficeView> all) {
        return all.stream().filter(office -> office.state() != OfficeState.MERGED).toList();
    }
}
