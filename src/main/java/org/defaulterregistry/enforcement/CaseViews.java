package org.defaulterregistry.enforcement;

import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.enforcement.CaseView.NoticeView;
import org.defaulterregistry.enforcement.CaseView.ObligationView;
import org.defaulterregistry.party.PartyRegister;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What a court sees of its case. */
@Mapper
interface CaseViews {
    @Mapping(target = "court", source = "courtId")
    @Mapping(target = "obligation", source = ".")
    CaseView from(EnforcementCase enforcementCase, @Context PartyRegister parties);

    @Mapping(target = "kind", source = "obligation")
    @Mapping(target = "text", source = "obligationText")
    @Mapping(target = "asOf", source = "amountAsOf")
    ObligationView obligation(EnforcementCase enforcementCase);

    NoticeView notice(EnforcementNotice notice);

    default DebtorView debtor(CaseDebtor debtor, @Context PartyRegister parties) {
        var document = parties.standing(debtor.getDocumentId());
        return new DebtorView(
                debtor.getId(),
                debtor.getPartyId(),
                parties.party(debtor.getPartyId()).kind(),
                document.paper().type(),
                document.paper().issuingCountry(),
                document.paper().number(),
                document.name(),
                debtor.getPerformedOn(),
                debtor.isLocalGovernment(),
                debtor.getEnforcement(),
                debtor.getNotices().stream().map(this::notice).toList());
    }
}
