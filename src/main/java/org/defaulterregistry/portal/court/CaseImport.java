package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.defaulterregistry.access.Candidate;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.portal.FileWork;
import org.defaulterregistry.portal.court.CaseOutcome.What;
import org.defaulterregistry.portal.court.FileCase.FileRead;
import org.jspecify.annotations.Nullable;

/** A file of cases: looked at case by case, confirmed by its clerk, then recorded case by case. */
final class CaseImport implements FileWork.Job {

    /** Where it stands. */
    public enum Stage {
        LOOKING,
        LOOKED_AT,
        RECORDING,
        ENDED
    }

    /**
     * Where it stands, for its page.
     *
     * @param done how many of all have been looked at, or recorded
     * @param batch with which it comes in; null: it does not yet
     * @param stopped it ended before its end
     * @param outcomes none until all are looked at, and that is recorded
     */
    public record Progress(
            UUID id,
            String fileName,
            Stage stage,
            int done,
            int all,
            @Nullable UUID batch,
            boolean stopped,
            List<CaseOutcome> outcomes,
            List<LineFault> headFaults) {

        public List<CaseOutcome> those(String what) {
            return outcomes.stream().filter(one -> one.what() == What.valueOf(what)).toList();
        }

        /** What is to be mended, in the order of the file. */
        public List<LineFault> faults() {
            var faults = new ArrayList<>(headFaults);
            outcomes.forEach(one -> faults.addAll(one.faults()));
            return faults;
        }
    }

    private final UUID id = UUID.randomUUID();
    private final String person;
    private final String fileName;
    private final FileRead file;
    private final List<CaseOutcome> outcomes = new ArrayList<>();
    private Stage stage = Stage.LOOKING;
    private int planned;
    private int recorded;
    private @Nullable UUID batch;
    private boolean stopped;

    CaseImport(String person, String fileName, FileRead file) {
        this.person = person;
        this.fileName = fileName;
        this.file = file;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public boolean isOf(String name) {
        return person.equals(name);
    }

    @Override
    public synchronized boolean rests() {
        return stage == Stage.LOOKED_AT || stage == Stage.ENDED;
    }

    FileRead file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    synchronized void lookedAt(CaseOutcome outcome) {
        outcomes.add(outcome);
    }

    synchronized void lookedAtAll() {
        stage = Stage.LOOKED_AT;
    }

    synchronized List<UUID> found() {
        return outcomes.stream()
                .flatMap(one -> one.candidates().stream())
                .map(Candidate::partyId)
                .distinct()
                .toList();
    }

    /**
     * Which cases are going to be recorded.
     *
     * @param apart places of cases of which the clerk says that their debtors are not those alike
     * @param leaveOut whether the clerk lets the file come in without the others
     * @throws Problem 422 if others are left and nobody said so; 409 if it is recorded already
     */
    synchronized List<Integer> plan(Set<Integer> apart, boolean leaveOut) {
        if (stage != Stage.LOOKED_AT) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This file has been recorded already, or is being recorded.",
                    "Look at what became of it.");
        }
        var plan =
                IntStream.range(0, outcomes.size())
                        .filter(place -> isReady(place, apart))
                        .boxed()
                        .toList();
        if (plan.isEmpty()) {
            throw Problem.invalid("/file", "No case is left to be recorded", "Send another file.");
        }
        if (!leaveOut && leavesOut(apart)) {
            throw Problem.invalid(
                    "/leaveOut",
                    "Some cases cannot be recorded",
                    "Mend the file and send it again, or say that they are to be left out.");
        }
        return plan;
    }

    private boolean isReady(int place, Set<Integer> apart) {
        var what = outcomes.get(place).what();
        return what == What.READY || what == What.ALIKE && apart.contains(place);
    }

    private boolean leavesOut(Set<Integer> apart) {
        return IntStream.range(0, outcomes.size())
                .filter(place -> outcomes.get(place).what() != What.THERE)
                .anyMatch(place -> !isReady(place, apart));
    }

    /**
     * @return the cases to be recorded by their places; empty if it has begun before
     */
    synchronized List<Integer> begin(UUID with, List<Integer> plan) {
        if (stage != Stage.LOOKED_AT) {
            return List.of();
        }
        stage = Stage.RECORDING;
        batch = with;
        planned = plan.size();
        plan.stream()
                .filter(place -> outcomes.get(place).what() == What.ALIKE)
                .forEach(place -> outcomes.set(place, outcomes.get(place).toldApart()));
        return plan;
    }

    synchronized CaseOutcome outcome(int place) {
        return outcomes.get(place);
    }

    synchronized void became(int place, CaseOutcome outcome) {
        outcomes.set(place, outcome);
        recorded++;
    }

    /**
     * @param early what was not reached is not recorded
     */
    synchronized void end(boolean early) {
        stopped = early;
        stage = Stage.ENDED;
    }

    synchronized Progress progress() {
        var isLooking = batch == null;
        return new Progress(
                id,
                fileName,
                stage,
                isLooking ? outcomes.size() : recorded,
                isLooking ? file.cases().size() : planned,
                batch,
                stopped,
                isLooking && stage != Stage.LOOKED_AT ? List.of() : List.copyOf(outcomes),
                file.headFaults());
    }
}
