package org.defaulterregistry.identity;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Version;
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
    private final IdentityViews views;
    private final Enactments enactments;
    private final EntityManager entities;

    OfficeActs(
            UnitOffices offices,
            IdentityViews views,
            Enactments enactments,
            EntityManager entities) {
        this.offices = offices;
        this.views = views;
        this.enactments = enactments;
        this.entities = entities;
    }

    UnitOffice find(Officer officer, UUID id) {
        return offices.find(id, officer.court()).orElseThrow(Problem::notFound);
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
