package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactment;
import org.defaulterregistry.restraint.Enactments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How every act on an office begins and ends: found by its court, held, journaled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfficeActs {
    private final UnitOffices offices;
    private final EnforcementCases cases;
    private final BindingCases binding;
    private final Concern concern;
    private final IdentityViews views;
    private final Enactments enactments;
    private final EntityManager entities;
    private final List<FollowsOffice> followers;

    OfficeActs(
            UnitOffices offices,
            EnforcementCases cases,
            BindingCases binding,
            Concern concern,
            IdentityViews views,
            Enactments enactments,
            EntityManager entities,
            List<FollowsOffice> followers) {
        this.offices = offices;
        this.cases = cases;
        this.binding = binding;
        this.concern = concern;
        this.views = views;
        this.enactments = enactments;
        this.entities = entities;
        this.followers = followers;
    }

    /** What other rooms say of the unit follows. */
    void followed(Enactment act, UUID caseId, UnitOffice office) {
        followers.forEach(follower -> follower.signed(act, caseId, office.getUnitId()));
    }

    /**
     * An office that this court found, or that another one found and signed in a unit which is
     * debtor of a case of this court: it binds the holder in that case too.
     */
    UnitOffice find(Officer officer, UUID id) {
        return offices.find(id, officer.court())
                .or(() ->
                        offices.findById(id)
                                .filter(office -> office.getState() != OfficeState.DRAFTED)
                                .filter(office -> concern.of(office.getUnitId(), officer.court())))
                .orElseThrow(Problem::notFound);
    }

    /** This court found it, and not another one. */
    boolean isOwn(Officer officer, UnitOffice office) {
        return offices.find(office.getId(), officer.court()).isPresent();
    }

    /** The case by which the court is concerned with the office. */
    void holdCase(Officer officer, UnitOffice office) {
        if (isOwn(officer, office)) {
            cases.hold(officer, office.getDebtorId());
        } else {
            binding.ofCourt(office.getUnitId(), officer).stream()
                    .findFirst()
                    .ifPresent(caseId -> cases.holdCase(officer, caseId));
        }
    }

    OfficeView view(UnitOffice office) {
        return views.from(office);
    }

    static Problem notAny(UnitOffice office) {
        return Problem.of(
                ProblemType.CONFLICT,
                "This office is " + office.getState() + ".",
                "Read it, and draft anew if somebody holds it.");
    }

    /** The unit is held too: it may turn out to be another one (a merger) while this is at work. */
    Enactment begin(UUID actId, Officer officer, UnitOffice office, @Nullable String ifMatch) {
        var act =
                enactments.begin(
                        actId, officer.court(), List.of(office.getPartyId(), office.getUnitId()));
        entities.refresh(office);
        Version.mustMatch(ifMatch, office.getVersion());
        return act;
    }

    Done<OfficeView> journaled(Enactment act, UnitOffice office, String what, Map<String, ?> more) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("what", what);
        payload.put("party", office.getPartyId());
        payload.put("unit", office.getUnitId());
        payload.put("group", office.getGroup().key());
        payload.put("since", office.getSince());
        payload.put("case", office.getCaseId());
        payload.putAll(more);
        act.journal(LeafKind.IDENTITY, office.getId(), payload);
        var receipts = enactments.seal(act);
        return Done.done(office.getId(), views.from(office), office.getVersion(), receipts);
    }
}
