package org.defaulterregistry.world;

import java.time.LocalDate;
import org.defaulterregistry.world.Http.Answer;

/** The demo airline, asking about air travel. */
public final class Airline {
    private final Http http;

    public Airline(int port) {
        this.http = Http.machine(port, "demo-air", "check");
    }

    public Answer asks(Made person, LocalDate on) {
        return asks(person.identity(), on);
    }

    public Answer asks(String identity, LocalDate on) {
        return http.post(
                "/api/v1/checks",
                """
                {"measure": "air-travel", "on": "%s", "purpose": "ticket-sale", "clientReference": "PNR-7KQ2", "person": %s}\
                """
                        .formatted(on, identity));
    }

    public String decision(Made person, LocalDate on) {
        var answer = asks(person, on);
        return answer.status() == 200 ? answer.json().get("decision").asString() : answer.text();
    }
}
