package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Forms;
import org.springframework.ui.Model;

/**
 * Sends a form and, if it comes to nothing, puts its page together as things stand then: what the
 * law refused may have changed what the page shows.
 */
final class Step {
    private Step() {}

    static String send(
            Forms forms, String view, Model model, Supplier<Acted> act, Runnable showAgain) {
        var next = forms.send(view, model, act);
        if (next.equals(view)) {
            showAgain.run();
        }
        return next;
    }

    /**
     * @param refusal findings with a no among them refuse
     */
    static Acted acted(UUID id, List<FindingView> refusal, List<Receipt> journal, String done) {
        return refusal.stream().anyMatch(FindingView::refuses)
                ? Acted.refused(id, refusal, journal)
                : Acted.done(done);
    }

    /** What stood in the form, for a form that is opened for the first time: nothing. */
    static Map<String, String> empty() {
        return Map.of();
    }
}
