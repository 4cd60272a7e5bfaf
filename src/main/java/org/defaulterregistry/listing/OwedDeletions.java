package org.defaulterregistry.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.duties.Duties;
import org.defaulterregistry.duties.DutyKind;
import org.defaulterregistry.enforcement.Happening;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.rulebook.removal.Removal;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deletions that an event of Art. 10 demands and that are left to the court for its three working
 * days, where {@code registry.deletions-at-once} is false (D3). On the due day {@link
 * OwedDeletionAct} carries out what is left.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwedDeletions {
    private final boolean atOnce;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Duties duties;
    private final Deadlines deadlines;

    OwedDeletions(
            @Value("${registry.deletions-at-once}") boolean atOnce,
            JdbcClient jdbc,
            JsonMapper json,
            Duties duties,
            Deadlines deadlines) {
        this.atOnce = atOnce;
        this.jdbc = jdbc;
        this.json = json;
        this.duties = duties;
        this.deadlines = deadlines;
    }

    /** What an entry must go for, and when the court came to know. */
    record Owed(String rule, List<FindingView> findings, LocalDate on, LocalDate knownOn) {
        Ending ending(Map<String, ?> more) {
            return new Ending(
                    Listing.End.DELETED, LeafKind.DELETE, rule, findings, null, Map.copyOf(more));
        }

        Happening happening(LocalDate today, String by) {
            return new Happening(on, knownOn, today, by);
        }
    }

    /** Performance always acts at once, and an entry in grace binds nobody yet (D3). */
    boolean leavesToTheCourt(Listing listing, boolean performance, LocalDate today) {
        return !atOnce && !performance && listing.isPublished(today);
    }

    /** The first event is enough; what happens after it changes nothing. */
    void leave(Listing listing, String rule, List<FindingView> findings, Happening when) {
        if (of(listing).isPresent()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into owed_deletion (listing_id, rule_id, findings, happened_on, known_on)
                        values (?, ?, ?, ?, ?)\
                        """)
                .params(
                        listing.getId(),
                        rule,
                        json.writeValueAsString(findings),
                        when.on(),
                        when.knownOn())
                .update();
        duties.open(
                DutyKind.DELETE_ENTRY,
                rule,
                listing.getCourtId(),
                listing.getId(),
                Removal.dueDay(when.knownOn(), deadlines));
    }

    Optional<Owed> of(Listing listing) {
        return jdbc.sql(
                        "select rule_id, findings, happened_on, known_on from owed_deletion where listing_id = ?")
                .param(listing.getId())
                .query((row, _) ->
                        new Owed(
                                row.getString(1),
                                json.readValue(
                                        row.getString(2),
                                        new TypeReference<List<FindingView>>() {}),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class)))
                .optional();
    }
}
