package org.defaulterregistry.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The machine clients, for those who keep them. A client and its grants change as one thing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientBook {
    private static final String SELECT =
            "select id, name_en, name_zh, court_id, enabled, version from client";
    private static final int SECRET_LENGTH = 32;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    ClientBook(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /**
     * A client as it is kept; its secret is known to nobody but itself.
     *
     * @param version counts every change of the client or a grant of its
     */
    public record Kept(
            String id,
            String nameEn,
            String nameZh,
            @Nullable String court,
            boolean enabled,
            int version) {}

    /**
     * @param endedAt from this moment it counts for nothing; null while nobody has ended it
     */
    public record Given(UUID id, Grant grant, @Nullable Instant endedAt) {}

    /** 256 bits out of a secure source, in 43 letters, digits, hyphens and underscores. */
    public String freshSecret() {
        var bytes = new byte[SECRET_LENGTH];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public void enter(
            String id,
            String secret,
            String nameEn,
            String nameZh,
            @Nullable String court,
            Set<Scope> scopes) {
        enterHashed(id, String.valueOf(encoder.encode(secret)), nameEn, nameZh, court, scopes);
    }

    void enterHashed(
            String id,
            String secretHash,
            String nameEn,
            String nameZh,
            @Nullable String court,
            Set<Scope> scopes) {
        jdbc.sql(
                        "insert into client (id, secret_hash, name_en, name_zh, court_id, enabled) values (?, ?, ?, ?, ?, true)")
                .params(Arrays.asList(id, secretHash, nameEn, nameZh, court))
                .update();
        for (var scope : scopes) {
            jdbc.sql("insert into client_scope (client_id, scope) values (?, ?)")
                    .params(id, scope.word())
                    .update();
        }
    }

    public List<Kept> all() {
        return jdbc.sql(SELECT + " order by id").query((row, _) -> kept(row)).list();
    }

    public Optional<Kept> find(String id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query((row, _) -> kept(row)).optional();
    }

    /** Holds the client until the end of the act. */
    public Optional<Kept> hold(String id) {
        return jdbc.sql(SELECT + " where id = ? for update")
                .param(id)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** The old secret is good for no further token. */
    public void changeSecret(String id, String secret) {
        jdbc.sql("update client set secret_hash = ? where id = ?")
                .params(encoder.encode(secret), id)
                .update();
        changed(id);
    }

    public void enable(String id, boolean enabled) {
        jdbc.sql("update client set enabled = ? where id = ?").params(enabled, id).update();
        changed(id);
    }

    /**
     * @throws Problem 409 if the client has another grant for the measure from the same day
     */
    public UUID grant(String client, Grant grant) {
        if (grants(client).stream()
                .map(Given::grant)
                .anyMatch(other ->
                        other.measure().equals(grant.measure())
                                && other.validFrom().equals(grant.validFrom()))) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "This client has a grant for this measure from the same day.",
                    "Let the new one begin on another day.");
        }
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into client_grant (id, client_id, measure, purposes, daily_quota, valid_from, valid_to, legal_basis)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        Arrays.asList(
                                id,
                                client,
                                grant.measure(),
                                words(grant.purposes()),
                                grant.dailyQuota(),
                                grant.validFrom(),
                                grant.validTo(),
                                grant.legalBasis()))
                .update();
        changed(client);
        return id;
    }

    public void end(String client, UUID grant, Instant at) {
        jdbc.sql("update client_grant set ended_at = ? where id = ? and client_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), grant, client)
                .update();
        changed(client);
    }

    public Set<String> scopes(String client) {
        return new TreeSet<>(
                jdbc.sql("select scope from client_scope where client_id = ?")
                        .param(client)
                        .query(String.class)
                        .list());
    }

    public List<Given> grants(String client) {
        return jdbc.sql(
                        """
                        select measure, purposes, daily_quota, valid_from, valid_to, legal_basis, id, ended_at
                        from client_grant where client_id = ? order by measure, valid_from\
                        """)
                .param(client)
                .query((row, _) -> given(row))
                .list();
    }

    private void changed(String client) {
        jdbc.sql("update client set version = version + 1 where id = ?").param(client).update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getInt(6));
    }

    private static Given given(ResultSet row) throws SQLException {
        var endedAt = row.getObject(8, OffsetDateTime.class);
        return new Given(
                row.getObject(7, UUID.class),
                grant(row),
                endedAt == null ? null : endedAt.toInstant());
    }

    /** Reads the first six columns: what a grant says. */
    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getString(1),
                Arrays.stream(row.getString(2).split(" "))
                        .map(word -> Purpose.of(word).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }

    private static String words(Set<Purpose> purposes) {
        return purposes.stream().map(Purpose::word).sorted().collect(Collectors.joining(" "));
    }
}
