package org.defaulterregistry.demo;

import org.defaulterregistry.access.Settings;
import org.defaulterregistry.party.Courts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates the demo world once, in one transaction, before the registry takes its first request; a
 * few look-ups follow.
 */
@Component
class DemoWorld implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);

    private final Settings settings;
    private final Courts courts;
    private final DemoCast cast;
    private final DemoHistory history;
    private final DemoLookups lookups;
    private final TransactionTemplate transaction;

    DemoWorld(
            Settings settings,
            Courts courts,
            DemoCast cast,
            DemoHistory history,
            DemoLookups lookups,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.courts = courts;
        this.cast = cast;
        this.history = history;
        this.lookups = lookups;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.demo() && courts.findAll().isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                cast.enter();
                history.tell();
            });
            lookups.enter();
            log.info("a demo world was created; everyone in it is made up");
        }
    }
}
