package org.defaulterregistry.check;

import java.util.List;
import java.util.Map;
import org.defaulterregistry.restraint.Answered;
import org.defaulterregistry.restraint.Restraints;
import org.springframework.stereotype.Component;

/** Looks up as much as the questions need, all at one register version. */
@Component
class FactFinder {
    private final Restraints restraints;

    FactFinder(Restraints restraints) {
        this.restraints = restraints;
    }

    /**
     * @param questions all on the same terms
     */
    Answered of(Terms terms, List<Question> questions) {
        var measure = terms.measure();
        if (measure == null) {
            return new Answered(restraints.version(), Map.of(), Map.of());
        }
        var sought = questions.stream().flatMap(Question::everybody).toList();
        return measure.reverseCheck()
                ? restraints.findWithOfficers(sought)
                : restraints.find(sought);
    }
}
