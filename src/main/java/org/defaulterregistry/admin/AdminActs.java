package org.defaulterregistry.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Approval.Step;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.restraint.Enactments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How acts of administration are recorded and journaled; none of them touches a party. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdminActs {
    private static final String RULE = "D13";

    private final Acts acts;
    private final Enactments enactments;

    AdminActs(Acts acts, Enactments enactments) {
        this.acts = acts;
        this.enactments = enactments;
    }

    /** An act that waits for another person's consent. */
    UUID draft(Officer by, Role capacity) {
        return acts.open(by.court(), Approval.by(by, Step.DRAFTED, capacity));
    }

    /**
     * Another person's consent, by which a draft takes effect.
     *
     * @throws Problem 403 if the person took part already
     */
    List<Receipt> consent(
            Officer by, Role capacity, UUID act, String court, UUID about, Map<String, ?> what) {
        if (acts.tookPart(act, by.name())) {
            throw notAlone("Whoever proposed it cannot consent to it.");
        }
        acts.approve(act, Approval.by(by, Step.SIGNED, capacity));
        return sealed(act, court, about, what);
    }

    /** An act that one person takes alone. */
    List<Receipt> decided(Officer by, Role capacity, UUID about, Map<String, ?> what) {
        return decided(by.court(), Approval.by(by, Step.DECIDED, capacity), about, what);
    }

    List<Receipt> decided(String court, Approval approval, UUID about, Map<String, ?> what) {
        return sealed(acts.open(court, approval), court, about, what);
    }

    private List<Receipt> sealed(UUID act, String court, UUID about, Map<String, ?> what) {
        var enactment = enactments.begin(act, court, List.of());
        enactment.journal(LeafKind.RECORD, about, what);
        return enactments.seal(enactment);
    }

    /** What has a name and no id stands in the journal under an id made of its name. */
    static UUID idOf(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    static Problem notAlone(String detail) {
        return Problem.under(
                RULE,
                ProblemType.NOT_ALLOWED,
                detail,
                "Ask another person who may do this to look at it.");
    }
}
