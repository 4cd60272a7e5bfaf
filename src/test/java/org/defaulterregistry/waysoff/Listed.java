package org.defaulterregistry.waysoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.world.Http;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Somebody whom something binds, and how he reads what does. */
final class Listed {
    private static final String WHO =
            """
            select party_id, 1 as turn from exit_ban where lifted_on is null
            union select party_id, 2 from office where state = 'HELD'
            union select party_id, 3 from listing where ended_on is null
            union select party_id, 3 from consumption_order where lifted_on is null
            order by turn, party_id\
            """;

    private static final String UNITS =
            """
            select 'listings' as kind, id, court_id from listing where party_id = ? and ended_on is null
            union select 'consumption-orders', id, court_id from consumption_order
                where party_id = ? and lifted_on is null\
            """;

    /** A document by which somebody is known. */
    record Paper(String type, String country, String number, String name) {
        String identity() {
            return """
            {"documentType": "%s", "issuingCountry": "%s", "documentNumber": "%s", "name": "%s"}\
            """
                    .formatted(type, country, number, name);
        }
    }

    private final JdbcClient jdbc;
    private final UUID party;
    private final Steps steps;
    private final List<Paper> papers;
    private final boolean unit;
    private final Http http;

    private Listed(JdbcClient jdbc, UUID party, Steps steps, Admissions admissions, int port) {
        this.jdbc = jdbc;
        this.party = party;
        this.steps = steps;
        this.papers =
                jdbc.sql(
                                "select type, issuing_country, number, name from document where party_id = ? and state = 'LINKED'")
                        .param(party)
                        .query((row, _) ->
                                new Paper(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                        .list();
        this.unit =
                jdbc.sql("select kind from party where id = ?")
                        .param(party)
                        .query((row, _) -> row.getString(1))
                        .single()
                        .equals("UNIT");
        this.http = unit ? Http.nobody(port) : account(admissions, port);
    }

    /** First whoever would be freed with somebody else's entry, or with his own. */
    static List<Listed> everybody(JdbcClient jdbc, Admissions admissions, int port, Steps steps) {
        return jdbc.sql(WHO).query((row, _) -> row.getObject(1, UUID.class)).list().stream()
                .distinct()
                .map(party -> new Listed(jdbc, party, steps, admissions, port))
                .filter(person -> !person.papers.isEmpty())
                .toList();
    }

    private Http account(Admissions admissions, int port) {
        var name = "reader." + party;
        if (papers.isEmpty()) {
            return Http.nobody(port);
        }
        var paper = papers.getFirst();
        admissions.citizen(
                name, "demo", "Somebody", new Citizen(paper.type, paper.country, paper.number));
        return Http.person(port, name);
    }

    List<Paper> papers() {
        return papers;
    }

    /** As a person reads it of himself; nobody signs in as a unit, whose court reads it. */
    List<JsonNode> bound() {
        if (!unit) {
            var answer = http.get("/api/v1/me/ways-off");
            return answer.json().get("binding").valueStream().toList();
        }
        return jdbc
                .sql(UNITS)
                .params(party, party)
                .query((row, _) ->
                        steps.courtReads(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(bound -> !bound.get("waysOff").isEmpty())
                .toList();
    }

    Optional<JsonNode> find(String id) {
        return bound().stream().filter(bound -> bound.get("id").asString().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return papers.getFirst().name();
    }
}
