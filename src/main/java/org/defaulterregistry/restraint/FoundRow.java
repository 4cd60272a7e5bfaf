package org.defaulterregistry.restraint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.defaulterregistry.party.Document;
import org.defaulterregistry.restraint.Fingerprints.Print;
import org.jspecify.annotations.Nullable;

/**
 * A document of a party, as of the party's newest state, with one of the units in which the party
 * has an office.
 *
 * @param unitState null if no act has touched the unit
 */
record FoundRow(
        Print print,
        UUID party,
        UUID document,
        long nameFingerprint,
        Document.State documentState,
        @Nullable LocalDate disputedUntil,
        long position,
        RestraintState state,
        @Nullable UUID unit,
        @Nullable RestraintState unitState) {

    /**
     * Of several links of one document, the one that speaks for it: what is linked before what is
     * only drafted or has ended, and the newest before the older. What is not in dispute comes
     * first.
     */
    private static final Comparator<FoundRow> SPEAKING =
            Comparator.comparing(FoundRow::standing)
                    .thenComparing(row -> row.disputedUntil() != null)
                    .thenComparing(FoundRow::position, Comparator.reverseOrder());

    static final String COLUMNS =
            """
            h.size, d.fingerprint, d.confirmation, d.party_id, d.document_id, d.name_fingerprint, d.state, d.disputed_until, \
            d.position, r.party_kind, r.bindings, r.offices, o.unit_id\
            """;

    /** Null where the statement found nobody and tells only the version. */
    static @Nullable FoundRow read(ResultSet row, boolean withUnitState) throws SQLException {
        var party = row.getObject(4, UUID.class);
        return party == null
                ? null
                : new FoundRow(
                        new Print(row.getLong(2), row.getLong(3)),
                        party,
                        row.getObject(5, UUID.class),
                        row.getLong(6),
                        Document.State.valueOf(row.getString(7)),
                        row.getObject(8, LocalDate.class),
                        row.getLong(9),
                        StateReader.state(row, 10),
                        row.getObject(13, UUID.class),
                        withUnitState ? StateReader.stateOrNull(row, 14) : null);
    }

    /**
     * @param rows all about one document, or about one party, at least one
     * @param names the fingerprint of the name asked with, by that of the document: each under one
     *     key; null: nobody was asked about by name
     */
    static Held speaking(List<FoundRow> rows, @Nullable Map<Print, Long> names) {
        var one = rows.stream().min(SPEAKING).orElseThrow();
        return new Held(
                one.party(),
                one.document(),
                names == null || Objects.equals(names.get(one.print()), one.nameFingerprint()),
                one.documentState(),
                one.disputedUntil(),
                one.state(),
                units(rows, one.document()));
    }

    private static Map<UUID, RestraintState> units(List<FoundRow> rows, UUID document) {
        var units = new HashMap<UUID, RestraintState>();
        for (var row : rows) {
            var unit = row.unit();
            var state = row.unitState();
            if (unit != null && state != null && row.document().equals(document)) {
                units.put(unit, state);
            }
        }
        return units;
    }

    private int standing() {
        return switch (documentState) {
            case LINKED -> 0;
            case DRAFT -> 1;
            case ENDED -> 2;
        };
    }
}
