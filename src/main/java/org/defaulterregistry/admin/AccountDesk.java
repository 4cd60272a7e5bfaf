package org.defaulterregistry.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Account;
import org.defaulterregistry.access.AccountBook;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts: what gives a role takes two people, what takes one away takes one (D13). */
@Component
class AccountDesk {
    private final AccountBook book;
    private final Courts courts;
    private final Clients clients;
    private final AdminActs acts;
    private final AdminViews views;

    AccountDesk(
            AccountBook book, Courts courts, Clients clients, AdminActs acts, AdminViews views) {
        this.book = book;
        this.courts = courts;
        this.clients = clients;
        this.acts = acts;
        this.views = views;
    }

    /**
     * @param journal empty while a proposal waits for consent
     */
    record Done(AccountView account, List<Receipt> journal) {}

    @Transactional
    public AccountView enter(Officer keeper, AccountRequest request) {
        AccountRights.mayPropose(keeper, request.roles());
        var account =
                book.enter(
                        request.username(),
                        request.password(),
                        request.displayName(),
                        courtOf(keeper, request));
        clientOf(request).ifPresent(account::belongsTo);
        propose(keeper, account, request.roles());
        return views.from(account);
    }

    /** Fewer roles count at once; a further one counts when somebody else consents. */
    @Transactional
    public Done changeRoles(
            Officer keeper, String username, @Nullable String ifMatch, Set<Role> roles) {
        var account = held(keeper, username, ifMatch);
        AccountRights.mayKeep(keeper, account);
        AccountRights.mayPropose(keeper, roles);
        if (!account.getRoles().containsAll(roles)) {
            propose(keeper, account, roles);
            return new Done(views.from(account), List.of());
        }
        account.give(roles);
        return done(keeper, account, Map.of("what", "roles taken", "roles", roles));
    }

    @Transactional
    public Done consent(Officer keeper, String username, @Nullable String ifMatch) {
        var account = held(keeper, username, ifMatch);
        AccountRights.mayConsent(keeper, account);
        var act = Objects.requireNonNull(account.proposedAct(), "mayConsent has looked");
        var roles = account.getProposedRoles();
        var payload =
                Map.of(
                        "what",
                        "roles given",
                        "account",
                        username,
                        "roles",
                        roles,
                        "proposedBy",
                        String.valueOf(account.getProposedBy()),
                        "consentedBy",
                        keeper.name());
        account.give(roles);
        var journal =
                acts.consent(
                        keeper,
                        AccountRights.capacity(keeper),
                        act,
                        journalCourt(account),
                        idOf(account),
                        payload);
        return new Done(views.from(account), journal);
    }

    /** Who is disabled is refused from the next request on. */
    @Transactional
    public Done enable(Officer keeper, String username, @Nullable String ifMatch, boolean enabled) {
        var account = held(keeper, username, ifMatch);
        AccountRights.mayKeep(keeper, account);
        if (enabled) {
            account.enable();
        } else {
            account.disable();
        }
        return done(
                keeper, account, Map.of("what", enabled ? "account enabled" : "account disabled"));
    }

    @Transactional(readOnly = true)
    public List<AccountView> all(Officer keeper) {
        var accounts =
                keeper.roles().contains(Role.OPERATOR)
                        ? book.ofOfficers()
                        : book.ofCourt(keeper.court());
        return accounts.stream().map(views::from).toList();
    }

    @Transactional(readOnly = true)
    public AccountView show(Officer keeper, String username) {
        return views.from(
                AccountRights.visible(keeper, book.find(username).orElseThrow(Problem::notFound)));
    }

    private Account held(Officer keeper, String username, @Nullable String ifMatch) {
        var account =
                AccountRights.visible(keeper, book.hold(username).orElseThrow(Problem::notFound));
        Version.mustMatch(ifMatch, account.getVersion());
        return account;
    }

    private void propose(Officer keeper, Account account, Set<Role> roles) {
        account.propose(roles, acts.draft(keeper, AccountRights.capacity(keeper)), keeper.name());
        book.flush();
    }

    private Done done(Officer keeper, Account account, Map<String, Object> what) {
        var payload = new LinkedHashMap<>(what);
        payload.put("account", account.getUsername());
        var journal = acts.decided(keeper, AccountRights.capacity(keeper), idOf(account), payload);
        return new Done(views.from(account), journal);
    }

    private String courtOf(Officer keeper, AccountRequest request) {
        var court = request.court();
        if (!request.roles().contains(Role.COURT_ADMIN)) {
            if (court != null) {
                throw Problem.invalid(
                        "/court",
                        "The court of this account is not for you to say.",
                        "Leave it out: it is yours.");
            }
            return keeper.court();
        }
        if (court == null || court.equals(Court.REGISTRY) || courts.findById(court).isEmpty()) {
            throw Problem.invalid(
                    "/court",
                    court == null ? "This value is missing" : "There is no such court.",
                    "Write the id of a court out of GET /api/v1/admin/courts.");
        }
        return court;
    }

    private Optional<String> clientOf(AccountRequest request) {
        var client = Optional.ofNullable(request.client());
        var wanted = request.roles().contains(Role.PROVIDER);
        if (client.isPresent() != wanted || !client.stream().allMatch(this::mayCheck)) {
            throw Problem.invalid(
                    "/client",
                    "This is no client of a provider for whose people the role is.",
                    wanted
                            ? "Write the id of an enabled client with the scope check."
                            : "Leave it out: only a provider's person has one.");
        }
        return client;
    }

    private boolean mayCheck(String client) {
        return clients.scopesInForce(client).contains(Scope.CHECK.word());
    }

    /** Of what a court's admin proposed, the court's; of what an operator did, the registry's. */
    private static String journalCourt(Account account) {
        return account.getRoles().contains(Role.COURT_ADMIN)
                ? Court.REGISTRY
                : String.valueOf(account.getCourtId());
    }

    private static UUID idOf(Account account) {
        return AdminActs.idOf("account", account.getUsername());
    }
}
