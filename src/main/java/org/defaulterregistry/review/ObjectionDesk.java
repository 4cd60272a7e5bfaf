package org.defaulterregistry.review;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.review.Filing.Plea;
import org.defaulterregistry.rulebook.review.Applicant;
import org.defaulterregistry.rulebook.review.Court;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives correction requests: from somebody himself, or on paper through the court's clerk. What
 * is objected to stays as it is (R-REVIEW-12(6)).
 */
@Component
public class ObjectionDesk {
    private final Objections objections;
    private final Contests contests;
    private final Petitions petitions;
    private final ReviewDuties duties;
    private final ReviewActs acts;
    private final ReviewBook book;
    private final EvidenceBook evidence;

    ObjectionDesk(
            Objections objections,
            Contests contests,
            Petitions petitions,
            ReviewDuties duties,
            ReviewActs acts,
            ReviewBook book,
            EvidenceBook evidence) {
        this.objections = objections;
        this.contests = contests;
        this.petitions = petitions;
        this.duties = duties;
        this.acts = acts;
        this.book = book;
        this.evidence = evidence;
    }

    @Transactional
    public Done<ObjectionView> file(Petitioner by, ObjectionRequest request) {
        return file(by, request, List.of());
    }

    /** With what came as evidence; the journal's leaf commits to each file by its SHA-256. */
    @Transactional
    public Done<ObjectionView> file(
            Petitioner by, ObjectionRequest request, List<EvidenceFile> files) {
        EvidenceFile.mustBeFew(files);
        var plea = request.plea();
        var contested = contested(by, request.subject());
        var objector = petitions.objector(by, request.onPaper(), contested);
        var arrival = petitions.arrival(by, request.onPaper());
        Petitions.mustNotBeBefore(contested.since(), "/onPaper/receivedOn", arrival.receivedOn());
        mustBeNew(contested, objector, plea);
        var stands = objector.as() != Applicant.OTHER;
        var objection =
                objections.save(
                        new Objection(
                                contested,
                                objector,
                                plea,
                                arrival,
                                stands ? FilingState.PENDING : FilingState.HINT));
        if (stands) {
            duties.received(objection);
        }
        objections.flush(); // evidence refers to it
        evidence.keep(objection.getId(), files);
        var journal = acts.received(by, objection, stands ? "objection" : "hint", files);
        return Done.done(objection.getId(), book.view(objection), objection.getVersion(), journal);
    }

    private Contested contested(Petitioner by, UUID subject) {
        var found =
                contests.find(subject)
                        .filter(one -> isOpenTo(by, one))
                        .orElseThrow(Problem::notFound);
        var contested = contests.hold(found);
        if (!isOpenTo(by, contested)) {
            throw Problem.notFound();
        }
        return contested;
    }

    /** Citizens are asked later whether it concerns them. */
    private static boolean isOpenTo(Petitioner by, Contested contested) {
        return switch (by) {
            case Petitioner.InPerson _ -> true;
            case Petitioner.OnPaper clerk -> contested.court().equals(clerk.officer().court());
        };
    }

    private void mustBeNew(Contested contested, Objector objector, Plea plea) {
        if (ReviewRules.firstInstance(contested.about().subject()) != Court.ENFORCEMENT_COURT) {
            throw Problem.under(
                    "R-EXIT-9",
                    ProblemType.CONFLICT,
                    "Against an exit ban there is only the way to the next higher court.",
                    "Send it to POST /api/v1/reconsiderations, with the id as exitBan.");
        }
        if (!contested.stands()) {
            throw Problem.under(
                    "R-REVIEW-11",
                    ProblemType.CONFLICT,
                    "It has ended and binds nobody.",
                    "Read how it ended; there is nothing left to put right.");
        }
        var party = objector.party();
        if (party != null && objections.isOpen(contested.id(), party, plea.reason())) {
            throw Problem.under(
                    "R-REVIEW-11",
                    ProblemType.CONFLICT,
                    "The court has this objection of this person for this reason before it.",
                    "Wait for its decision; another reason is another objection.");
        }
    }
}
