package org.defaulterregistry.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first answer to each Idempotency-Key, or to each form of a page, kept in the transaction of
 * the act it answers.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RepeatedRequests {
    /**
     * @param requestHash empty once the answer is kept no longer
     * @param status null while the first request is at work, which only its own transaction sees
     */
    public record Remembered(
            String requestHash,
            @Nullable Integer status,
            Map<String, String> headers,
            byte[] body) {}

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    RepeatedRequests(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes the key for this request. While another transaction holds it, this waits for its
     * outcome.
     *
     * @return false if the key has been answered
     */
    public boolean take(String caller, String key, String requestHash) {
        return jdbc.sql(
                                """
                                insert into idempotency_key (caller, name, request_hash, created_at) values (?, ?, ?, ?)
                                on conflict do nothing\
                                """)
                        .params(caller, key, requestHash, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void remember(
            String caller, String key, int status, Map<String, String> headers, byte[] body) {
        jdbc.sql(
                        "update idempotency_key set status = ?, headers = ?, body = ? where caller = ? and name = ?")
                .params(status, json.writeValueAsString(headers), body, caller, key)
                .update();
    }

    public Optional<Remembered> find(String caller, String key) {
        return jdbc.sql(
                        "select request_hash, status, headers, body from idempotency_key where caller = ? and name = ?")
                .params(Arrays.asList(caller, key))
                .query((row, _) ->
                        new Remembered(
                                row.getString(1),
                                row.getObject(2, Integer.class),
                                headers(row.getString(3)),
                                row.getBytes(4)))
                .optional();
    }

    private Map<String, String> headers(@Nullable String kept) {
        return kept == null ? Map.of() : json.readValue(kept, HEADERS);
    }
}
