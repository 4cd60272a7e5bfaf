package org.defaulterregistry.admin;

import java.util.EnumSet;
import java.util.Set;
import org.defaulterregistry.access.Account;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;

/**
 * Who keeps whose account. A court's admin keeps those who act for the court, operators all others.
 * Nobody holds a role he could give: who keeps accounts acts in no case, and who audits does
 * neither.
 */
final class AccountRights {
    private static final Set<Role> OF_A_COURT = EnumSet.of(Role.CLERK, Role.JUDGE, Role.PRESIDENT);
    private static final Set<Role> OF_THE_REGISTRY =
            EnumSet.of(Role.COURT_ADMIN, Role.AUDITOR, Role.OPERATOR, Role.PROVIDER);

    private AccountRights() {}

    /**
     * @throws Problem 422 if these roles are not for one person, or not for this keeper to propose
     */
    static void mayPropose(Officer keeper, Set<Role> roles) {
        if (keeper.roles().contains(Role.COURT_ADMIN) && !OF_A_COURT.containsAll(roles)) {
            throw Problem.invalid(
                    "/roles",
                    "These are not roles of a court's officers.",
                    "Write clerk, judge or president, or several of them; operators enter the others.");
        }
        if (keeper.roles().contains(Role.OPERATOR)
                && (roles.size() > 1 || !OF_THE_REGISTRY.containsAll(roles))) {
            throw Problem.invalid(
                    "/roles",
                    "This is no role that an operator proposes.",
                    "Write court-admin, auditor, operator or provider, one alone; a court's admin enters the others.");
        }
    }

    /**
     * @throws Problem 404 if the account is none of the keeper's court
     */
    static Account visible(Officer keeper, Account account) {
        if (keeper.roles().contains(Role.OPERATOR) || keeper.court().equals(account.getCourtId())) {
            return account;
        }
        throw Problem.notFound();
    }

    /** To lock and unlock, and to propose roles: never the own account, never a keeper's equal. */
    static void mayKeep(Officer keeper, Account account) {
        notOneself(keeper, account);
        if (!keeper.roles().contains(Role.OPERATOR) && !isOfACourt(account)) {
            throw Problem.of(
                    ProblemType.NOT_ALLOWED, "Operators keep this account.", "Ask an operator.");
        }
    }

    /**
     * A court's officers: another admin of the court, or an operator where there is none. All
     * others: an operator.
     */
    static void mayConsent(Officer keeper, Account account) {
        mayKeep(keeper, account);
        if (account.proposedAct() == null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "Nothing is proposed for this account.",
                    "There is nothing to consent to.");
        }
    }

    /** The capacity in which a keeper acts. */
    static Role capacity(Officer keeper) {
        return keeper.roles().contains(Role.OPERATOR) ? Role.OPERATOR : Role.COURT_ADMIN;
    }

    private static boolean isOfACourt(Account account) {
        return OF_A_COURT.containsAll(account.getRoles())
                && OF_A_COURT.containsAll(account.getProposedRoles());
    }

    private static void notOneself(Officer keeper, Account account) {
        if (account.getUsername().equals(keeper.name())) {
            throw AdminActs.notAlone("Nobody changes his own account or gives himself a role.");
        }
    }
}
