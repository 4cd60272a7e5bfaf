package org.defaulterregistry.restraint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.defaulterregistry.party.PartyKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** States as they stand in rows: kind, bindings and offices, in this order. */
final class StateReader {
    private static final TypeReference<List<Binding>> BINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Office>> OFFICES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StateReader() {}

    static String json(List<?> part) {
        return JSON.writeValueAsString(part);
    }

    /**
     * @param first the column of the kind
     */
    static RestraintState state(ResultSet row, int first) throws SQLException {
        return new RestraintState(
                PartyKind.valueOf(row.getString(first)),
                JSON.readValue(row.getString(first + 1), BINDINGS),
                JSON.readValue(row.getString(first + 2), OFFICES));
    }

    /** Null where a left join found no state. */
    static @Nullable RestraintState stateOrNull(ResultSet row, int first) throws SQLException {
        return row.getString(first) == null ? null : state(row, first);
    }
}
