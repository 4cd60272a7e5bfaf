package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.duties.Worklist;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.enforcement.CaseView.DebtorView;
import org.defaulterregistry.identity.OfficeState;
import org.defaulterregistry.identity.OfficeView;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.portal.Option;
import org.springframework.stereotype.Component;

/** What a court looks at in its case because something changed elsewhere (R-SELF-CHECK). */
@Component
class SecondLooks {
    private final Worklist worklist;
    private final Answering answering;
    private final PartyRegister parties;
    private final Names names;

    SecondLooks(Worklist worklist, Answering answering, PartyRegister parties, Names names) {
        this.worklist = worklist;
        this.answering = answering;
        this.parties = parties;
        this.names = names;
    }

    boolean areOwedOnReleases(Officer officer, UUID caseId) {
        return worklist.about(officer, caseId).stream()
                .anyMatch(duty -> duty.kind() == DutyKind.REVIEW_RELEASE);
    }

    boolean areOwedOnDeaths(Officer officer, UUID caseId) {
        return worklist.about(officer, caseId).stream()
                .anyMatch(duty -> duty.kind() == DutyKind.REVIEW_AFTER_DEATH);
    }

    /** The offices in its units whose holders were let go, the latest first. */
    List<Option> released(Officer officer, CaseView view) {
        var all = new ArrayList<Option>();
        answering.in(officer, view).values().stream()
                .flatMap(List::stream)
                .filter(held -> held.office().state() == OfficeState.RELEASED)
                .forEach(held ->
                        all.addFirst(Option.of(held.office().id().toString(), held.name())));
        return all;
    }

    /** The dead whom the case concerns: its debtors, and who answers for its units. */
    List<Option> dead(Officer officer, CaseView view) {
        return Stream.concat(
                        view.debtors().stream().map(DebtorView::partyId),
                        answering.in(officer, view).values().stream()
                                .flatMap(List::stream)
                                .map(Answering.Held::office)
                                .filter(office -> office.state() == OfficeState.HELD)
                                .map(OfficeView::partyId))
                .distinct()
                .filter(party -> parties.party(party).diedOn() != null)
                .map(party -> Option.of(party.toString(), names.of(party)))
                .toList();
    }
}
