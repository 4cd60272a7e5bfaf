package org.defaulterregistry.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** A case as its own court sees it. */
public record CaseView(
        UUID id,
        String court,
        String caseNumber,
        BasisKind basisKind,
        String basisBody,
        String basisNumber,
        LocalDate filedOn,
        String creditor,
        ObligationView obligation,
        @Nullable LocalDate performedOn,
        Performance performance,
        List<DebtorView> debtors,
        int version) {

    public record ObligationView(
            ObligationKind kind,
            String text,
            @Nullable BigDecimal amountDue,
            @Nullable String currency,
            @Nullable LocalDate asOf) {}

    public record DebtorView(
            UUID id,
            UUID partyId,
            PartyKind kind,
            String documentType,
            String issuingCountry,
            String documentNumber,
            String name,
            @Nullable LocalDate performedOn,
            boolean localGovernment,
            EnforcementState enforcement,
            List<NoticeView> notices) {}

    public record NoticeView(
            UUID id,
            LocalDate issuedOn,
            LocalDate performBy,
            boolean riskWarning,
            @Nullable LocalDate servedOn,
            @Nullable ServiceManner servedHow) {}
}
