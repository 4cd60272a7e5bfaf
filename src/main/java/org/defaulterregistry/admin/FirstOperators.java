package org.defaulterregistry.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.defaulterregistry.access.AccountBook;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Settings;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first operators into a registry that has no account at all, once. Two of them, because
 * one gives nobody a role (D13). Every later account is entered by somebody.
 */
@Component
class FirstOperators implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(FirstOperators.class);
    private static final int FEWEST = 2;

    private final Settings settings;
    private final Courts courts;
    private final AccountBook book;
    private final AdminActs acts;
    private final TransactionTemplate transaction;
    private final List<String> named;

    FirstOperators(
            Settings settings,
            Courts courts,
            AccountBook book,
            AdminActs acts,
            PlatformTransactionManager transactions,
            @Value("${registry.first-operators:}") String named) {
        this.settings = settings;
        this.courts = courts;
        this.book = book;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.named = Arrays.stream(named.split(",")).filter(one -> !one.isBlank()).toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.demo()) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> enterIfNobodyIsThere());
        } catch (DataIntegrityViolationException overtaken) {
            if (Boolean.TRUE.equals(transaction.execute(_ -> book.isEmpty()))) {
                throw overtaken;
            }
            log.info("another node entered the first operators");
        }
    }

    private void enterIfNobodyIsThere() {
        if (courts.findById(Court.REGISTRY).isEmpty()) {
            courts.save(
                    new Court(
                            Court.REGISTRY,
                            "The registry itself",
                            "登记处",
                            Court.Level.REGISTRY,
                            null,
                            null));
            book.flush(); // what follows refers to it by SQL
        }
        if (!book.isEmpty()) {
            return;
        }
        if (named.isEmpty()) {
            log.warn(
                    "nobody can sign in: set REGISTRY_FIRST_OPERATORS to name:password,name:password and start again (docs/operations.md)");
            return;
        }
        if (named.size() < FEWEST) {
            throw new IllegalStateException(
                    "REGISTRY_FIRST_OPERATORS must name two people at least: one gives nobody a role");
        }
        named.forEach(this::enter);
        log.info("the first {} operators were entered; each must choose a password", named.size());
    }

    private void enter(String one) {
        var name = one.substring(0, Math.max(0, one.indexOf(':')));
        var password = one.substring(one.indexOf(':') + 1);
        if (!name.matches(AccountRequest.NAME)) {
            throw new IllegalStateException(
                    "REGISTRY_FIRST_OPERATORS cannot be used: write name:password, the names in small letters");
        }
        try {
            book.enter(name, password, name, Court.REGISTRY).give(Set.of(Role.OPERATOR));
        } catch (Problem unfit) {
            throw new IllegalStateException(
                    "REGISTRY_FIRST_OPERATORS cannot be used: "
                            + unfit.detail()
                            + " "
                            + unfit.faults(),
                    unfit);
        }
        acts.decided(
                Court.REGISTRY,
                new Approval(
                        Approval.Step.DECIDED,
                        name,
                        Role.OPERATOR.name(),
                        "setting",
                        "REGISTRY_FIRST_OPERATORS"),
                AdminActs.idOf("account", name),
                Map.of("what", "first operator entered", "account", name));
    }
}
