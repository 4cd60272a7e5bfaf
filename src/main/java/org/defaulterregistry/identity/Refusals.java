package org.defaulterregistry.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.restraint.Enactments;
import org.defaulterregistry.rulebook.Answer;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Journals what the law refused. What it was about stays as it was. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Refusals {
    private static final Finding ONE_PERSON =
            new Finding(
                    new Citation("D13", "Two people for every act that restricts"),
                    "Was it drafted by somebody other than who signs it?",
                    Answer.NO);

    private final Acts acts;
    private final Enactments enactments;

    Refusals(Acts acts, Enactments enactments) {
        this.acts = acts;
        this.enactments = enactments;
    }

    /** Somebody tried to sign what he drafted; another one's signature may still come (D13). */
    <V> Done<V> onePerson(Officer officer, UUID subject, String what) {
        return refuse(officer, subject, "signature of " + what, List.of(ONE_PERSON));
    }

    <V> Done<V> refuse(Officer officer, UUID subject, String what, List<Finding> law) {
        var findings = FindingView.all(law);
        var tried =
                acts.open(officer.court(), Approval.by(officer, Approval.Step.TRIED, Role.JUDGE));
        var act = enactments.begin(tried, officer.court(), List.of());
        act.journal(LeafKind.REFUSE, subject, Map.of("what", what, "findings", findings));
        return Done.refused(subject, findings, enactments.seal(act));
    }
}
