package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.listing.EntryAnswer;
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

    /** An answer that holds the findings either way; one no among them refuses. */
    static Acted acted(EntryAnswer done, String to) {
        return done.wasRefused()
                ? Acted.refused(done.listing().id(), done.findings(), done.journal())
                : Acted.done(to);
    }

    /** Shows a guided form with what the law says to it; nothing is kept, and no key is needed. */
    static String look(Forms forms, String view, Model model, Supplier<List<FindingView>> law) {
        return forms.ask(
                view,
                model,
                () -> {
                    looked(law.get(), model);
                    return view;
                });
    }

    static void looked(List<FindingView> findings, Model model) {
        model.addAttribute("looked", findings);
        model.addAttribute("lawful", findings.stream().noneMatch(FindingView::refuses));
    }

    /** What stood in the form, for a form that is opened for the first time: nothing. */
    static Map<String, String> empty() {
        return Map.of();
    }
}
