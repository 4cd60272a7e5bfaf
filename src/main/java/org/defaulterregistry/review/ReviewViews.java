package org.defaulterregistry.review;

import java.util.List;
import java.util.Objects;
import org.defaulterregistry.rulebook.review.Applicant;
import org.defaulterregistry.rulebook.review.Reason;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What courts, and those who object, see of objections. */
@Mapper
interface ReviewViews {
    @Mapping(target = "subject", source = "objection.subjectId")
    @Mapping(target = "court", source = "objection.courtId")
    @Mapping(target = "name", source = "objection.applicantName")
    @Mapping(target = "decision", source = "objection.ruling")
    ObjectionView from(Objection objection, ObjectionClock clock);

    @Mapping(target = "id", source = "reconsideration.id")
    @Mapping(target = "about", source = "reconsideration.about")
    @Mapping(target = "subject", source = "reconsideration.subjectId")
    @Mapping(target = "caseId", source = "reconsideration.caseId")
    @Mapping(target = "court", source = "reconsideration.courtId")
    @Mapping(target = "lowerCourt", source = "reconsideration.lowerCourtId")
    @Mapping(target = "request", source = "request")
    @Mapping(target = "forUnit", source = "reconsideration.forUnit")
    @Mapping(target = "reason", source = "reconsideration.reason")
    @Mapping(target = "text", source = "reconsideration.text")
    @Mapping(target = "notMe", source = "reconsideration.notMe")
    @Mapping(target = "receivedHow", source = "reconsideration.receivedHow")
    @Mapping(target = "receivedOn", source = "reconsideration.receivedOn")
    @Mapping(target = "postedOn", source = "reconsideration.postedOn")
    @Mapping(target = "state", source = "reconsideration.state")
    @Mapping(target = "clock", source = "clock")
    @Mapping(target = "decision", source = "reconsideration.ruling")
    @Mapping(target = "version", source = "reconsideration.version")
    ReconsiderationView from(
            Reconsideration reconsideration, @Nullable ObjectionView request, ObjectionClock clock);

    default String key(Applicant applicant) {
        return applicant.key();
    }

    default String key(Reason reason) {
        return reason.key();
    }

    default ObjectionView.@Nullable Decided decided(@Nullable Ruling ruling) {
        if (ruling == null || ruling.getDecidedOn() == null) {
            return null;
        }
        return new ObjectionView.Decided(
                Objects.requireNonNull(ruling.getDecidedBy()),
                ruling.getDecidedOn(),
                Objects.requireNonNull(ruling.getDecisionReasons()),
                Objects.requireNonNullElse(ruling.getDecisionFindings(), List.of()),
                ruling.getPutRight(),
                ruling.getClearanceId(),
                ruling.getServedOn(),
                ruling.getServedHow());
    }
}
