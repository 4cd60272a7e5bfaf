package org.defaulterregistry.portal.court;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.enforcement.CaseView;
import org.springframework.ui.Model;

/** A form about one debtor of a case, who is named in it by {@code debtorId}. */
final class AboutDebtor {
    private AboutDebtor() {}

    /** What stands in the form when it is opened. */
    static Map<String, String> form(UUID debtor) {
        var form = new HashMap<String, String>();
        form.put("debtorId", debtor.toString());
        return form;
    }

    /**
     * Shows the case, the debtor, and what was filled in so far.
     *
     * @throws Problem 404 if the case has no such debtor
     */
    static CaseView.DebtorView show(CaseView view, Map<String, String> form, Model model) {
        var debtor =
                view.debtors().stream()
                        .filter(one -> one.id().toString().equals(form.get("debtorId")))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        model.addAttribute("case", view);
        model.addAttribute("debtor", debtor);
        model.addAttribute("form", form);
        return debtor;
    }
}
