package org.defaulterregistry.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The machine clients, their scopes and their grants. */
@Component
public class Clients {
    private final JdbcClient jdbc;

    Clients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** May this client ask about the measure for the purpose on the day of asking? */
    public boolean mayAsk(String clientId, String measure, Purpose purpose, LocalDate askedOn) {
        return grantsOf(clientId).stream()
                .anyMatch(grant -> grant.covers(measure, purpose, askedOn));
    }

    public Optional<Client> find(String clientId) {
        return jdbc.sql("select id, secret_hash, court_id, enabled from client where id = ?")
                .param(clientId)
                .query((row, _) ->
                        new Client(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                scopesOf(clientId)))
                .optional();
    }

    void enter(
            String id,
            String secretHash,
            String nameEn,
            String nameZh,
            @Nullable String court,
            Set<String> scopes) {
        jdbc.sql(
                        "insert into client (id, secret_hash, name_en, name_zh, court_id, enabled) values (?, ?, ?, ?, ?, true)")
                .params(Arrays.asList(id, secretHash, nameEn, nameZh, court))
                .update();
        for (var scope : scopes) {
            jdbc.sql("insert into client_scope (client_id, scope) values (?, ?)")
                    .params(id, scope)
                    .update();
        }
    }

    void grant(String clientId, Grant grant) {
        var purposes =
                grant.purposes().stream()
                        .map(Purpose::word)
                        .sorted()
                        .collect(Collectors.joining(" "));
        jdbc.sql(
                        """
                        insert into client_grant (id, client_id, measure, purposes, daily_quota, valid_from, valid_to, legal_basis)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        Arrays.asList(
                                UUID.randomUUID(),
                                clientId,
                                grant.measure(),
                                purposes,
                                grant.dailyQuota(),
                                grant.validFrom(),
                                grant.validTo(),
                                grant.legalBasis()))
                .update();
    }

    private Set<String> scopesOf(String clientId) {
        return new HashSet<>(
                jdbc.sql("select scope from client_scope where client_id = ?")
                        .param(clientId)
                        .query(String.class)
                        .list());
    }

    private List<Grant> grantsOf(String clientId) {
        return jdbc.sql(
                        """
                        select measure, purposes, daily_quota, valid_from, valid_to, legal_basis
                        from client_grant where client_id = ?\
                        """)
                .param(clientId)
                .query((row, _) ->
                        new Grant(
                                row.getString(1),
                                Arrays.stream(row.getString(2).split(" "))
                                        .map(word -> Purpose.of(word).orElseThrow())
                                        .collect(Collectors.toUnmodifiableSet()),
                                row.getInt(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getString(6)))
                .list();
    }
}
