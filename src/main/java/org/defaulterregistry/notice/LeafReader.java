package org.defaulterregistry.notice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.defaulterregistry.enforcement.CaseParty;
import org.defaulterregistry.enforcement.EnforcementCases;
import org.defaulterregistry.identity.Offices;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.listing.EntrySubjects;
import org.defaulterregistry.measures.MeasureSubjects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom a leaf concerns and what he is told. Whom an entry, an order or a permit is about stands in
 * its row, and so is right after a merger too; which debtor was warned stands in the leaf's private
 * side.
 */
@Component
class LeafReader {
    private static final byte NEWLINE = '\n';

    private final EntrySubjects entries;
    private final MeasureSubjects measures;
    private final ReviewReader reviews;
    private final Offices offices;
    private final EnforcementCases cases;
    private final Journal journal;
    private final JsonMapper json;

    LeafReader(
            EntrySubjects entries,
            MeasureSubjects measures,
            ReviewReader reviews,
            Offices offices,
            EnforcementCases cases,
            Journal journal,
            JsonMapper json) {
        this.entries = entries;
        this.measures = measures;
        this.reviews = reviews;
        this.offices = offices;
        this.cases = cases;
        this.journal = journal;
        this.json = json;
    }

    /** Empty if nobody is told of it. */
    Optional<Told> read(FollowedLeaf leaf) {
        return switch (leaf.kind()) {
            case "list" -> entry(leaf, NoticeKind.LISTING);
            case "publish" -> entry(leaf, NoticeKind.PUBLICATION);
            case "extend" -> entry(leaf, NoticeKind.EXTENSION);
            case "correct" -> entry(leaf, NoticeKind.CORRECTION);
            case "withdraw" -> entry(leaf, NoticeKind.WITHDRAWAL);
            case "expire" -> entry(leaf, NoticeKind.EXPIRY);
            case "delete" -> deletion(leaf);
            case "restrict" -> order(leaf, NoticeKind.CONSUMPTION_ORDER, NoticeKind.EXIT_BAN);
            case "lift" ->
                    order(leaf, NoticeKind.CONSUMPTION_ORDER_LIFTED, NoticeKind.EXIT_BAN_LIFTED);
            case "permit" -> told(measures::ofPermit, leaf, NoticeKind.PERMIT);
            case "revoke" -> told(measures::ofPermit, leaf, NoticeKind.PERMIT_REVOKED);
            case "review" ->
                    payload(leaf.position()).flatMap(payload -> reviews.review(leaf, payload));
            case "record" -> record(leaf);
            case "identity" -> identity(leaf);
            default -> Optional.empty();
        };
    }

    private Optional<Told> entry(FollowedLeaf leaf, NoticeKind kind) {
        return entries.of(leaf.subject()).map(entry -> new Told(kind, entry.concerned()));
    }

    private Optional<Told> deletion(FollowedLeaf leaf) {
        return entries.of(leaf.subject())
                .map(entry ->
                        new Told(
                                entry.neverPublished() ? NoticeKind.CLOSING : NoticeKind.DELETION,
                                entry.concerned()));
    }

    private Optional<Told> order(FollowedLeaf leaf, NoticeKind ofOrder, NoticeKind ofBan) {
        return told(measures::ofOrder, leaf, ofOrder)
                .or(() -> told(measures::ofExitBan, leaf, ofBan));
    }

    private static Optional<Told> told(
            Function<UUID, Optional<CaseParty>> find, FollowedLeaf leaf, NoticeKind kind) {
        return find.apply(leaf.subject()).map(concerned -> new Told(kind, concerned));
    }

    private Optional<Told> record(FollowedLeaf leaf) {
        return payload(leaf.position())
                .flatMap(payload ->
                        switch (payload.path("what").asString("")) {
                            case "enforcement notice" -> warning(leaf, payload, NoticeKind.WARNING);
                            case "service of enforcement notice" ->
                                    warning(leaf, payload, NoticeKind.WARNING_SERVED);
                            case "early deletion considered" ->
                                    entry(leaf, NoticeKind.EARLY_DELETION_CONSIDERED);
                            case "early deletion rejected" ->
                                    entry(leaf, NoticeKind.EARLY_DELETION_REJECTED);
                            case "entry can stand" -> entry(leaf, NoticeKind.ENTRY_STANDS);
                            case "service of the decision on an objection" -> reviews.service(leaf);
                            default -> Optional.empty();
                        });
    }

    /** A draft binds nobody, and who was never bound is not told that he is free. */
    private Optional<Told> identity(FollowedLeaf leaf) {
        return payload(leaf.position())
                .flatMap(payload ->
                        switch (payload.path("what").asString("")) {
                            case "office signed" -> office(leaf, NoticeKind.OFFICE);
                            case "office released" -> office(leaf, NoticeKind.OFFICE_RELEASED);
                            default -> Optional.empty();
                        });
    }

    private Optional<Told> office(FollowedLeaf leaf, NoticeKind kind) {
        return offices.byId(leaf.subject())
                .filter(office -> office.getBoundFrom() != null)
                .map(office ->
                        new Told(kind, new CaseParty(office.getCaseId(), office.getPartyId())));
    }

    private Optional<Told> warning(FollowedLeaf leaf, JsonNode payload, NoticeKind kind) {
        if (!payload.path("riskWarning").asBoolean(false) || !payload.has("debtor")) {
            return Optional.empty();
        }
        var debtor = UUID.fromString(payload.get("debtor").asString());
        return cases.byId(leaf.subject())
                .debtor(debtor)
                .map(warned -> new Told(kind, new CaseParty(leaf.subject(), warned.getPartyId())));
    }

    /** Empty if the opening was lawfully erased before it was read. */
    private Optional<JsonNode> payload(long position) {
        return journal.opening(position).map(opening -> tree(opening.payload()));
    }

    private JsonNode tree(byte[] payload) {
        var start = new String(payload, StandardCharsets.UTF_8).indexOf(NEWLINE) + 1;
        return json.readTree(Arrays.copyOfRange(payload, start, payload.length));
    }
}
