package org.defaulterregistry.enforcement;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises an alarm when one document turns up as a debtor's in unrelated cases: cases of different
 * creditors, whatever their courts (D14). A number that was mistyped or misused shows so; it
 * restricts nobody, and somebody has to look.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Alarms {
    private final AlarmRows rows;
    private final int unrelated;
    private final Duration within;
    private final Clock clock;

    /**
     * @param unrelated the number of different creditors at which the alarm is raised
     * @param within since when their cases were recorded
     */
    Alarms(
            AlarmRows rows,
            @Value("${registry.alarm.unrelated-cases}") int unrelated,
            @Value("${registry.alarm.within}") Duration within,
            Clock clock) {
        this.rows = rows;
        this.unrelated = unrelated;
        this.within = within;
        this.clock = clock;
    }

    /** A case has just been recorded, and its parties are held. */
    void look(EnforcementCase recorded) {
        recorded.getDebtors().stream().map(CaseDebtor::getDocumentId).forEach(this::look);
    }

    private void look(UUID document) {
        var now = clock.instant();
        var naming = rows.casesNaming(document, now.minus(within));
        var creditors = naming.stream().map(named -> folded(named.creditor())).distinct().count();
        if (creditors < unrelated) {
            return;
        }
        var alarm = rows.about(document).orElseGet(() -> rows.raise(document, now));
        var added = naming.stream().filter(named -> rows.add(alarm, named.caseId(), now)).count();
        if (added > 0) {
            rows.changed(alarm);
        }
    }

    /** One creditor written in two ways is one. */
    private static String folded(String creditor) {
        return Normalizer.normalize(creditor, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
