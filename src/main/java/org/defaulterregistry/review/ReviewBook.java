package org.defaulterregistry.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Inspections;
import org.defaulterregistry.access.Inspections.What;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What objections there are, for whom they concern. */
@Component
@Transactional(readOnly = true)
public class ReviewBook {
    private final Objections objections;
    private final Reconsiderations reconsiderations;
    private final Course course;
    private final ReviewViews views;
    private final Inspections inspections;

    ReviewBook(
            Objections objections,
            Reconsiderations reconsiderations,
            Course course,
            ReviewViews views,
            Inspections inspections) {
        this.objections = objections;
        this.reconsiderations = reconsiderations;
        this.course = course;
        this.views = views;
        this.inspections = inspections;
    }

    /** What a person has brought before courts, or somebody for his unit, the oldest first. */
    public List<ObjectionView> requestsOf(UUID party) {
        return objections.findByApplicantPartyIdOrderByRecordedAt(party).stream()
                .map(this::view)
                .toList();
    }

    public List<ReconsiderationView> reconsiderationsOf(UUID party) {
        return reconsiderations.findByApplicantPartyIdOrderByRecordedAt(party).stream()
                .map(this::view)
                .toList();
    }

    /** What was brought against one thing by somebody with standing, the oldest first. */
    public List<ObjectionView> requestsAbout(UUID subject) {
        return objections.findBySubjectIdOrderByRecordedAt(subject).stream()
                .filter(Objection::isStanding)
                .map(this::view)
                .toList();
    }

    public List<ReconsiderationView> reconsiderationsAbout(UUID subject) {
        return reconsiderations.findBySubjectIdOrderByRecordedAt(subject).stream()
                .filter(Reconsideration::isStanding)
                .map(this::view)
                .toList();
    }

    /** Those of the officer's court; of every court for an auditor, who says why. */
    @Transactional
    public List<ObjectionView> requests(Officer officer, @Nullable String why) {
        var all =
                isAuditor(officer)
                        ? objections.all()
                        : objections.findByCourtIdOrderByRecordedAt(officer.court());
        inspections.keep(
                officer, why, What.CORRECTION_REQUEST, all.stream().map(Objection::getId).toList());
        return all.stream().map(this::view).toList();
    }

    /** Those that were taken up to the officer's court; all for an auditor, who says why. */
    @Transactional
    public List<ReconsiderationView> reconsiderations(Officer officer, @Nullable String why) {
        var all =
                isAuditor(officer)
                        ? reconsiderations.all()
                        : reconsiderations.findByCourtIdOrderByRecordedAt(officer.court());
        inspections.keep(
                officer,
                why,
                What.RECONSIDERATION,
                all.stream().map(Reconsideration::getId).toList());
        return all.stream().map(this::view).toList();
    }

    /** What was brought before this court in one of its cases, the oldest first. */
    public List<ObjectionView> requestsIn(Officer officer, UUID caseId) {
        return objections.findByCaseIdOrderByRecordedAt(caseId).stream()
                .filter(objection -> objection.getCourtId().equals(officer.court()))
                .map(this::view)
                .toList();
    }

    /** A higher court reads the request that was taken to it, and no other of the court below. */
    @Transactional
    public ObjectionView showRequest(Officer officer, UUID id, @Nullable String why) {
        var request = requestShownTo(officer, id);
        inspections.keep(officer, why, What.CORRECTION_REQUEST, List.of(id));
        return view(request);
    }

    private Objection requestShownTo(Officer officer, UUID id) {
        return objections
                .findById(id)
                .filter(found ->
                        isAuditor(officer)
                                || found.getCourtId().equals(officer.court())
                                || reconsiderations.existsByRequestIdAndCourtId(
                                        id, officer.court()))
                .orElseThrow(Problem::notFound);
    }

    /** The court below sees what becomes of its decision. */
    @Transactional
    public ReconsiderationView showReconsideration(Officer officer, UUID id, @Nullable String why) {
        var above = reconsiderationShownTo(officer, id);
        inspections.keep(officer, why, What.RECONSIDERATION, List.of(id));
        return view(above);
    }

    private Reconsideration reconsiderationShownTo(Officer officer, UUID id) {
        return reconsiderations
                .findById(id)
                .filter(found ->
                        isAuditor(officer)
                                || found.getCourtId().equals(officer.court())
                                || found.getLowerCourtId().equals(officer.court()))
                .orElseThrow(Problem::notFound);
    }

    /** What became of one request above, as far as it was taken there. */
    public List<ReconsiderationView> takenUp(UUID request) {
        return reconsiderations.findByRequestId(request).stream().map(this::view).toList();
    }

    Objection request(Officer officer, UUID id) {
        return objections
                .findById(id)
                .filter(found -> found.getCourtId().equals(officer.court()))
                .orElseThrow(Problem::notFound);
    }

    Reconsideration reconsideration(Officer officer, UUID id) {
        return reconsiderations
                .findById(id)
                .filter(found -> found.getCourtId().equals(officer.court()))
                .orElseThrow(Problem::notFound);
    }

    /** Who decided below does not decide above. */
    boolean decidedBelow(Filing filing, String officer) {
        return filing instanceof Reconsideration above
                && above.getRequestId() != null
                && objections
                        .findById(above.getRequestId())
                        .filter(below -> officer.equals(below.getRuling().getDecidedBy()))
                        .isPresent();
    }

    /** It says that somebody was taken for another, and no other open one of the case does. */
    boolean wasLastToDoubt(Filing decided) {
        return decided.saysTakenForAnother()
                && Stream.concat(
                                objections
                                        .findByCaseIdOrderByRecordedAt(decided.getCaseId())
                                        .stream(),
                                reconsiderations.findByCaseId(decided.getCaseId()).stream())
                        .filter(Filing::saysTakenForAnother)
                        .filter(other -> other.getState().isOpen())
                        .filter(other ->
                                Objects.equals(other.getDocumentId(), decided.getDocumentId()))
                        .allMatch(other -> other.getId().equals(decided.getId()));
    }

    ObjectionView view(Objection objection) {
        return views.from(objection, course.of(objection));
    }

    ReconsiderationView view(Reconsideration reconsideration) {
        var request = reconsideration.getRequestId();
        return views.from(
                reconsideration,
                request == null ? null : objections.findById(request).map(this::view).orElse(null),
                course.of(reconsideration));
    }

    private static boolean isAuditor(Officer officer) {
        return officer.roles().contains(Role.AUDITOR);
    }
}
