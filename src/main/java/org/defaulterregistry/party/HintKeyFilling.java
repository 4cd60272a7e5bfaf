package org.defaulterregistry.party;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every document that was kept before there were hints its key, before the first request. No
 * SQL could: the key is computed (docs/adr/0008).
 */
@Component
class HintKeyFilling implements SmartInitializingSingleton {
    private final Documents documents;
    private final TransactionTemplate transaction;

    HintKeyFilling(Documents documents, PlatformTransactionManager transactions) {
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> fillSome()));
        }
    }

    private boolean fillSome() {
        var keyless = documents.findFirst500ByHintKeyIsNull();
        keyless.forEach(Document::fillHintKey);
        return !keyless.isEmpty();
    }
}
