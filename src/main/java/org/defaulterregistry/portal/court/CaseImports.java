package org.defaulterregistry.portal.court;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.SafeTrace;
import org.defaulterregistry.enforcement.CaseLook;
import org.defaulterregistry.enforcement.CaseRequest;
import org.defaulterregistry.enforcement.CaseSearch;
import org.defaulterregistry.enforcement.ImportedCases;
import org.defaulterregistry.identity.PartyDesk;
import org.defaulterregistry.portal.FileWork;
import org.defaulterregistry.portal.court.CaseOutcome.What;
import org.defaulterregistry.portal.court.FileCase.FileRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at the cases of a file, and records them, each in a transaction of its own: a file that is
 * cut off anywhere has come in exactly so far, and when it is sent again what is there is known by
 * its number.
 */
@Component
class CaseImports {
    private static final Logger log = LoggerFactory.getLogger(CaseImports.class);
    private static final int MOST = 20;

    private final FileWork<CaseImport> files = new FileWork<>("import", MOST);
    private final CaseLook look;
    private final CaseSearch search;
    private final ImportedCases imported;
    private final PartyDesk searches;

    CaseImports(CaseLook look, CaseSearch search, ImportedCases imported, PartyDesk searches) {
        this.look = look;
        this.search = search;
        this.imported = imported;
        this.searches = searches;
    }

    /**
     * @throws Problem 409 while another file of the same clerk is worked on
     */
    UUID start(FileWork.Sent as, Officer clerk, String fileName, FileRead file) {
        return files.start(
                as,
                () -> new CaseImport(as.person(), fileName, file),
                started -> lookAt(started, clerk));
    }

    Optional<CaseImport> find(Officer clerk, UUID id) {
        return files.find(clerk.name(), id);
    }

    /** Records those of the plan with the batch, which the caller has opened. */
    void record(CaseImport file, Officer clerk, UUID batch, List<Integer> plan) {
        var begun = file.begin(batch, plan);
        if (!begun.isEmpty()) {
            files.goOn(() -> recordAll(file, clerk, batch, begun));
        }
    }

    @PreDestroy
    void stop() {
        files.close();
    }

    private void lookAt(CaseImport file, Officer clerk) {
        try {
            file.file().cases().forEach(one -> file.lookedAt(lookAt(clerk, one)));
            var people = file.file().cases().stream().mapToInt(one -> one.debtors().size()).sum();
            searches.byFile(clerk, people, file.found());
            file.lookedAtAll();
        } catch (RuntimeException failure) {
            log.error("a file of cases could not be looked at: {}", SafeTrace.of(failure));
            file.end(true);
        }
    }

    private CaseOutcome lookAt(Officer clerk, FileCase one) {
        var request = one.request();
        if (request == null) {
            return CaseOutcome.mend(one, one.faults());
        }
        var looked = look.look(clerk, request);
        if (looked.isRecorded()) {
            return CaseOutcome.there(one, looked.own().orElse(null));
        }
        if (!looked.faults().isEmpty()) {
            return mend(one, looked.faults());
        }
        return looked.alike().stream().allMatch(List::isEmpty)
                ? CaseOutcome.of(one, What.READY)
                : CaseOutcome.alike(one, looked.alike());
    }

    private void recordAll(CaseImport file, Officer clerk, UUID batch, List<Integer> plan) {
        var reachedItsEnd = false;
        try {
            for (var place : plan) {
                file.became(place, record(clerk, batch, file.outcome(place).of()));
            }
            reachedItsEnd = true;
        } catch (RuntimeException failure) {
            log.error("a file of cases was cut off: {}", SafeTrace.of(failure));
        } finally {
            file.end(!reachedItsEnd);
        }
    }

    private static CaseOutcome mend(FileCase one, List<Fault> faults) {
        return CaseOutcome.mend(
                one, faults.stream().map(fault -> LineFault.of(one.lines(), fault)).toList());
    }

    /** Something may have changed since it was looked at. */
    private CaseOutcome record(Officer clerk, UUID batch, FileCase one) {
        var request = Objects.requireNonNull(one.request());
        try {
            var line = one.lines().getFirst().intValue();
            var recorded = imported.record(clerk, batch, line, request);
            return CaseOutcome.recorded(one, recorded.view().id());
        } catch (Problem problem) {
            return switch (problem.type()) {
                case POSSIBLE_DUPLICATE -> CaseOutcome.alike(one, List.of(problem.candidates()));
                case INVALID_VALUE -> mend(one, problem.faults());
                default -> thereOrNot(clerk, one, request, problem);
            };
        }
    }

    private CaseOutcome thereOrNot(
            Officer clerk, FileCase one, CaseRequest request, Problem problem) {
        if ("R-ID-5".equals(problem.rule())) {
            return CaseOutcome.there(
                    one, search.byNumber(clerk, request.caseNumber()).orElse(null));
        }
        if ("D14".equals(problem.rule())) {
            throw problem; // the batch has been undone meanwhile
        }
        return CaseOutcome.of(one, What.NOT_RECORDED);
    }
}
