package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.Map;

/** A case as somebody wrote it down field by field, on a page or in a file. */
final class CaseForm {
    private CaseForm() {}

    /**
     * @param debtors how many there are, each under debtors.0, debtors.1 and so on
     */
    static Sent of(Map<String, String> form, int debtors) {
        var sent = new Sent(form);
        var obligation = sent.part("obligation").texts("kind", "text").days("asOf");
        obligation.numbers("amountDue");
        if (obligation.told().containsKey("amountDue")) {
            obligation.texts("currency");
        }
        var told = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < debtors; i++) {
            var debtor = debtor(sent.part("debtors." + i));
            told.add(debtor.put("distinctFrom", Alike.others(form)).told());
        }
        return sent.texts("caseNumber", "basisKind", "basisBody", "basisNumber", "creditor")
                .days("filedOn")
                .put("obligation", obligation.told())
                .put("debtors", told);
    }

    private static Sent debtor(Sent debtor) {
        debtor.days("birthDate").boxes("localGovernment");
        return debtor.document("identity");
    }
}
