package org.defaulterregistry.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.measures.ExitBans;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Journals each step of an objection, and what the law refused. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewActs {
    private final Acts acts;
    private final Enactments enactments;
    private final PartyRegister parties;
    private final ExitBans exitBans;

    ReviewActs(Acts acts, Enactments enactments, PartyRegister parties, ExitBans exitBans) {
        this.acts = acts;
        this.enactments = enactments;
        this.parties = parties;
        this.exitBans = exitBans;
    }

    List<Receipt> received(Petitioner by, Filing filing, String what) {
        return received(by, filing, what, List.of());
    }

    List<Receipt> received(Petitioner by, Filing filing, String what, List<EvidenceFile> evidence) {
        var act =
                enactments.begin(
                        acts.open(filing.getCourtId(), Approval.by(by)),
                        filing.getCourtId(),
                        List.of());
        var payload = payload(filing, what + " received");
        payload.put("reason", filing.getReason().key());
        payload.put("notMe", filing.isNotMe());
        payload.put("receivedOn", filing.getReceivedOn());
        payload.put("postedOn", filing.getPostedOn());
        if (!evidence.isEmpty()) {
            payload.put("evidence", evidence.stream().map(EvidenceFile::sha256).toList());
        }
        act.journal(LeafKind.REVIEW, filing.getId(), payload);
        return enactments.seal(act);
    }

    /** An officer decides; the act holds whom it may free. */
    Enactment begin(Officer officer, Filing filing) {
        var touched = new HashSet<UUID>();
        touched.add(filing.getPartyId());
        touched.addAll(exitBans.targetsOf(filing.getCaseId()));
        if (filing.getDocumentId() != null) {
            touched.add(parties.document(filing.getDocumentId()).partyId());
        }
        return enactments.begin(
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DECIDED, Role.JUDGE)),
                officer.court(),
                touched);
    }

    List<Receipt> seal(Enactment act, Filing filing, String what, String rule) {
        var ruling = filing.getRuling();
        var payload = payload(filing, what);
        payload.put("rule", rule);
        payload.put("outcome", filing.getState());
        payload.put("reasons", ruling.getDecisionReasons());
        payload.put("findings", ruling.getDecisionFindings());
        payload.put("putRight", ruling.getPutRight());
        payload.put("decidedBy", ruling.getDecidedBy());
        payload.put("rulebookVersion", Rulebook.VERSION);
        act.journal(LeafKind.REVIEW, filing.getId(), payload);
        return enactments.seal(act);
    }

    List<Receipt> noted(Officer officer, Filing filing, LeafKind kind, String what) {
        var act =
                enactments.begin(
                        acts.open(
                                officer.court(),
                                Approval.by(officer, Approval.Step.DECIDED, Role.CLERK)),
                        officer.court(),
                        List.of());
        act.journal(kind, filing.getId(), payload(filing, what));
        return enactments.seal(act);
    }

    /** The law says no, and nothing changes. */
    List<Receipt> refused(
            Approval tried, String court, UUID subject, String what, List<FindingView> findings) {
        var act = enactments.begin(acts.open(court, tried), court, List.of());
        act.journal(LeafKind.REFUSE, subject, Map.of("what", what, "findings", findings));
        return enactments.seal(act);
    }

    private static Map<String, Object> payload(Filing filing, String what) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("what", what);
        payload.put("about", filing.getAbout());
        payload.put("objectedTo", filing.getSubjectId());
        payload.put("case", filing.getCaseId());
        payload.put("party", filing.getPartyId());
        payload.put("applicant", filing.getApplicant().key());
        return payload;
    }
}
