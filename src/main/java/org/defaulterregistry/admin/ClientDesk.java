package org.defaulterregistry.admin;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.AccountBook;
import org.defaulterregistry.access.ClientBook;
import org.defaulterregistry.access.ClientBook.Given;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.rulebook.measure.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets machines in, and says what they may ask. */
@Component
class ClientDesk {
    private final ClientBook book;
    private final AccountBook accounts;
    private final Courts courts;
    private final Catalogue catalogue;
    private final AdminActs acts;
    private final Clock clock;

    ClientDesk(
            ClientBook book,
            AccountBook accounts,
            Courts courts,
            Catalogue catalogue,
            AdminActs acts,
            Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.courts = courts;
        this.catalogue = catalogue;
        this.acts = acts;
        this.clock = clock;
    }

    record Done(ClientView client, List<Receipt> journal) {}

    @Transactional
    public Done enter(Officer operator, ClientRequest request) {
        courtFits(request);
        accounts.mustBeFree(request.id());
        var secret = book.freshSecret();
        book.enter(
                request.id(),
                secret,
                request.nameEn(),
                request.nameZh(),
                request.court(),
                request.scopes());
        var scopes = request.scopes().stream().map(Scope::word).sorted().toList();
        var done = done(operator, request.id(), "client entered", Map.of("scopes", scopes));
        return new Done(done.client().with(secret), done.journal());
    }

    @Transactional
    public Done changeSecret(Officer operator, String id, @Nullable String ifMatch) {
        hold(id, ifMatch);
        var secret = book.freshSecret();
        book.changeSecret(id, secret);
        var done = done(operator, id, "client secret changed", Map.of());
        return new Done(done.client().with(secret), done.journal());
    }

    /** Who is disabled is refused from the next request on, whatever token it holds. */
    @Transactional
    public Done enable(Officer operator, String id, @Nullable String ifMatch, boolean enabled) {
        hold(id, ifMatch);
        book.enable(id, enabled);
        return done(operator, id, enabled ? "client enabled" : "client disabled", Map.of());
    }

    @Transactional
    public Done grant(Officer operator, String id, @Nullable String ifMatch, GrantRequest request) {
        hold(id, ifMatch);
        measureFits(request);
        if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
            throw Problem.invalid(
                    "/validTo",
                    "The last day is before the first.",
                    "Write the first day or a later one, or leave it out.");
        }
        var grant = request.grant();
        return done(
                operator,
                id,
                "grant given",
                Map.of(
                        "grant", book.grant(id, grant),
                        "measure", grant.measure(),
                        "purposes", grant.purposes().stream().sorted().toList(),
                        "dailyQuota", grant.dailyQuota(),
                        "validFrom", grant.validFrom(),
                        "validTo", String.valueOf(grant.validTo()),
                        "legalBasis", grant.legalBasis()));
    }

    @Transactional
    public Done endGrant(Officer operator, String id, UUID grant, @Nullable String ifMatch) {
        hold(id, ifMatch);
        var given =
                book.grants(id).stream()
                        .filter(one -> one.id().equals(grant))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        mustRun(given);
        book.end(id, grant, clock.instant());
        return done(
                operator,
                id,
                "grant ended",
                Map.of("grant", grant, "measure", given.grant().measure()));
    }

    @Transactional(readOnly = true)
    public List<ClientView> all() {
        return book.all().stream()
                .map(client ->
                        ClientView.of(client, book.scopes(client.id()), book.grants(client.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public ClientView show(String id) {
        return ClientView.of(
                book.find(id).orElseThrow(Problem::notFound), book.scopes(id), book.grants(id));
    }

    private void hold(String id, @Nullable String ifMatch) {
        var client = book.hold(id).orElseThrow(Problem::notFound);
        Version.mustMatch(ifMatch, client.version());
    }

    private Done done(Officer operator, String id, String what, Map<String, ?> more) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("what", what);
        payload.put("client", id);
        payload.putAll(more);
        var journal = acts.decided(operator, Role.OPERATOR, AdminActs.idOf("client", id), payload);
        return new Done(show(id), journal);
    }

    private void courtFits(ClientRequest request) {
        var court = request.court();
        if (request.scopes().contains(Scope.COURT) != (court != null)
                || court != null
                        && (court.equals(Court.REGISTRY) || courts.findById(court).isEmpty())) {
            throw Problem.invalid(
                    "/court",
                    "The scope court and a court belong together.",
                    "With the scope court write the id of a court out of GET /api/v1/admin/courts; without it leave it out.");
        }
    }

    private void measureFits(GrantRequest request) {
        if (catalogue
                .find(request.measure())
                .filter(measure -> measure.attachesTo() != Attachment.NOT_CHECKABLE)
                .isEmpty()) {
            throw Problem.invalid(
                    "/measure",
                    "There is no such measure to be asked about.",
                    "Write a key of GET /api/v1/measures that is not not-checkable.");
        }
    }

    private static void mustRun(Given given) {
        if (given.endedAt() != null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This grant was ended already.",
                    "There is nothing left to do.");
        }
    }
}
