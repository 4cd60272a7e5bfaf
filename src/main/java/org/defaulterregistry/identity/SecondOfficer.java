package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what one officer drafted until another one of the same court signs it (D13). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondOfficer {
    private final IdentityDrafts drafts;
    private final Acts acts;
    private final EntityManager entities;
    private final Clock clock;

    SecondOfficer(IdentityDrafts drafts, Acts acts, EntityManager entities, Clock clock) {
        this.drafts = drafts;
        this.acts = acts;
        this.entities = entities;
        this.clock = clock;
    }

    /** In the place of what the court drafted about it before. */
    void drafted(
            IdentityDraft.Kind kind,
            UUID subject,
            Officer officer,
            String reason,
            String evidence) {
        find(kind, subject, officer)
                .ifPresent(former -> {
                    former.over();
                    entities.flush(); // it gives up what the new one takes
                });
        var act =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.DRAFTED, Role.CLERK));
        drafts.save(
                new IdentityDraft(kind, subject, act, officer, reason, evidence, clock.instant()));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<IdentityDraft> find(IdentityDraft.Kind kind, UUID subject, Officer officer) {
        return drafts.findByLiveKey(IdentityDraft.liveKey(kind, subject, officer.court()));
    }

    /**
     * @throws Problem 409 if nobody of this court has drafted it
     */
    IdentityDraft waiting(IdentityDraft.Kind kind, UUID subject, Officer officer) {
        return find(kind, subject, officer)
                .orElseThrow(() ->
                        Problem.under(
                                "D13",
                                ProblemType.CONFLICT,
                                "Nobody of this court has drafted what is to be signed.",
                                "Draft it first; another officer signs it."));
    }

    boolean tookPart(IdentityDraft draft, Officer officer) {
        return acts.tookPart(draft.actId(), officer.name());
    }

    /** What other courts drafted to the same end is done with it. */
    void signed(IdentityDraft.Kind kind, UUID subject, IdentityDraft draft, Officer officer) {
        acts.approve(draft.actId(), Approval.by(officer, Approval.Step.SIGNED, Role.JUDGE));
        draft.signed(officer.name());
        drafts.waiting(kind, subject).forEach(IdentityDraft::over);
    }
}
