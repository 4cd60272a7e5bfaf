package org.defaulterregistry.portal.court;

import java.util.List;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.web.PageRules;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of a court its tabs, and says whose court it is. */
@ControllerAdvice("org.defaulterregistry.portal.court")
class CourtAdvice {
    private static final List<Tab> TABS =
            List.of(
                    new Tab("/court", "worklist"),
                    new Tab("/court/search", "search"),
                    new Tab("/court/objections", "objections"),
                    new Tab("/court/batches", "bulk"),
                    new Tab("/court/cases/new", "record"));

    /**
     * @param name the end of its key in the messages files
     */
    public record Tab(String path, String name) {}

    @ModelAttribute("tabs")
    List<Tab> tabs(Authentication caller) {
        return TABS.stream()
                .filter(tab -> PageRules.isOpen(tab.path(), caller.getAuthorities()))
                .toList();
    }

    /** May record what came in. */
    @ModelAttribute("clerk")
    boolean clerk(Officer officer) {
        return officer.roles().contains(Role.CLERK);
    }

    @ModelAttribute("judge")
    boolean judge(Officer officer) {
        return officer.roles().contains(Role.JUDGE);
    }

    /** May free somebody, and sign what another drafted on people and papers. */
    @ModelAttribute("signer")
    static boolean signer(Officer officer) {
        return officer.isPresident() || officer.roles().contains(Role.JUDGE);
    }

    @ModelAttribute("president")
    static boolean president(Officer officer) {
        return officer.isPresident();
    }

    @ModelAttribute("ownCourt")
    String court(Officer officer) {
        return officer.court();
    }
}
