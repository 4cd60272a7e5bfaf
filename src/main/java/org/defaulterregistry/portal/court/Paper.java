package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.decision.DecisionKind;
import org.defaulterregistry.decision.Language;
import org.defaulterregistry.decision.WrittenText;
import org.defaulterregistry.enforcement.EnforcementCase;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.defaulterregistry.measures.LiftRequest;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** A kind of written decision: what differs from one to the next at {@link DecisionPages}. */
interface Paper {
    /** As its pages are addressed, such as {@code orders}. */
    String address();

    DecisionKind kind();

    /** Puts its page together, as things stand now. */
    String show(Officer officer, UUID id, Locale locale, Model model);

    About about(Officer officer, UUID id);

    /**
     * @param version that the signer saw
     */
    Acted sign(Officer president, UUID id, String version);

    void serve(Officer clerk, UUID id, String version, ServiceRequest service);

    WrittenText text(Officer officer, UUID id, Language language);

    /** One that an officer lifts before its time (D13: one is enough). */
    interface Liftable extends Paper {
        List<Option> liftings(Officer officer, UUID id);

        Acted lift(Officer officer, UUID id, String version, LiftRequest request);
    }

    /**
     * One of them, on a form about it.
     *
     * @param page where one reads it
     * @param service where its service is recorded
     * @param name by what the reader knows it, such as its number
     */
    record About(String page, String service, String name, int version) {
        /** One whose service is recorded at a page below its own. */
        static About at(String page, String name, int version) {
            return new About(page, page + "/service", name, version);
        }
    }

    default String page(UUID id) {
        return "/court/" + address() + "/" + id;
    }

    default About about(UUID id, String name, int version) {
        return About.at(page(id), name, version);
    }

    default Acted acted(Done<?> step, String done) {
        return Acted.of(step, page(step.id()) + "?done=" + done);
    }

    /** Says whether it is the reader's own draft, which he does not sign (D13). */
    default void mayDo(Officer officer, @Nullable String draftedBy, Model model) {
        model.addAttribute("own", officer.name().equals(draftedBy));
    }

    /** Shows its case; the way back to it only while it is this court's: papers stay, cases go. */
    default void in(EnforcementCase of, Officer officer, Model model) {
        model.addAttribute("caseNumber", of.getCaseNumber());
        model.addAttribute(
                "back",
                of.getCourtId().equals(officer.court()) ? "/court/cases/" + of.getId() : null);
    }

    /** The lines of its text in the language of the page; none if nothing was written. */
    default List<String> lines(Officer officer, UUID id, boolean written, Locale locale) {
        return written ? text(officer, id, Language.of(locale)).body().lines().toList() : List.of();
    }
}
