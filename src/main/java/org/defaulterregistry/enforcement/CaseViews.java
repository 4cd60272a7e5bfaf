package org.defaulterregistry.enforcement;

import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.enforcement.CaseView.NoticeView;
import org.defaulterregistry.enforcement.CaseView.ObligationView;
import org.defaulterregistry.party.PartyRegister;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.springframework.beans.factory.annotation.Autowired;

/** What a court sees of its case. */
@Mapper
@SuppressWarnings("NullAway.Init")
abstract class CaseViews {
    @Autowired PartyRegister parties;

    @Mapping(target = "court", source = "courtId")
    @Mapping(target = "obligation", source = ".")
    abstract CaseView from(EnforcementCase enforcementCase);

    @Mapping(target = "kind", source = "obligation")
    @Mapping(target = "text", source = "obligationText")
    @Mapping(target = "asOf", source = "amountAsOf")
    abstract ObligationView obligation(EnforcementCase enforcementCase);

    abstract NoticeView notice(EnforcementNotice notice);

    DebtorView debtor(CaseDebtor debtor) {
        var document = parties.document(debtor.getDocumentId());
        return new DebtorView(
                debtor.getId(),
                parties.party(debtor.getPartyId()).kind(),
                document.paper().type(),
                document.paper().issuingCountry(),
                document.paper().number(),
                document.name(),
                debtor.getNotices().stream().map(this::notice).toList());
    }
}
