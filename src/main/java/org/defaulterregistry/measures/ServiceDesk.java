package org.defaulterregistry.measures;

import java.util.UUID;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.decision.Serving;
import org.defaulterregistry.enforcement.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a signed order or exit ban was served (R-SERVE-5); it binds from its day anyway. */
@Component
public class ServiceDesk {
    private final Serving serving;
    private final OrderFiles orders;
    private final ExitBanFiles bans;

    ServiceDesk(Serving serving, OrderFiles orders, ExitBanFiles bans) {
        this.serving = serving;
        this.orders = orders;
        this.bans = bans;
    }

    /** An order that a listing brought is served with the listing decision. */
    @Transactional
    public Done<OrderFile> order(
            Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        Version.mustMatch(ifMatch, orders.show(clerk, id).version());
        var receipts = serving.serve(clerk, orders.decisionOf(clerk, id), service);
        var file = orders.show(clerk, id);
        return Done.done(id, file, file.version(), receipts);
    }

    @Transactional
    public Done<ExitBanFile> exitBan(
            Officer clerk, UUID id, @Nullable String ifMatch, ServiceRequest service) {
        Version.mustMatch(ifMatch, bans.show(clerk, id).version());
        var receipts = serving.serve(clerk, bans.decisionOf(clerk, id), service);
        var file = bans.show(clerk, id);
        return Done.done(id, file, file.version(), receipts);
    }
}
