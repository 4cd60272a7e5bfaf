package org.defaulterregistry.performance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.defaulterregistry.enforcement.CaseView;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.listing.Endings.Effect;

/**
 * What stating an amount anew did.
 *
 * @param entries empty unless what was paid since covers the new amount
 */
public record ObligationAnswer(
        @JsonProperty("case") CaseView enforcementCase,
        List<Effect> entries,
        int ordersLifted,
        List<Receipt> journal) {}
