package org.defaulterregistry.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Courts act, the follower follows, and people read. */
abstract class NoticeScene extends EndingScene {
    @Autowired protected NoticeFollower follower;
    @Autowired private Admissions admissions;

    /** The person signed in, with an account of his own. */
    protected Http as(Made person) {
        return Http.person(port, account(person));
    }

    protected String account(Made person) {
        var name = "citizen." + person.number();
        if (jdbc.sql("select count(*) from account where username = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                == 0) {
            admissions.citizen(
                    name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        }
        return name;
    }

    protected JsonNode notices(Made person) {
        follower.follow();
        return as(person).get("/api/v1/me/notices").json();
    }

    /** What the person was told, the newest first. */
    protected List<String> kindsTold(Made person) {
        return notices(person).valueStream().map(one -> one.get("kind").asString()).toList();
    }

    protected Answer puts(Made person, String address) {
        return sends(person, "PUT", "", "{\"address\": \"%s\"}".formatted(address));
    }

    /** To the address of one's own mail address, and what stands below it. */
    protected Answer sends(Made person, String method, String below, String body) {
        return as(person)
                .send(
                        method,
                        "/api/v1/me/email" + below,
                        body.getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    protected Answer refuses(Made person) {
        var check = airline.asks(person, haidian.today()).json().get("checkId").asString();
        return Http.machine(port, "demo-air", "report")
                .post("/api/v1/checks/" + check + "/outcome", "{\"outcome\": \"refused\"}");
    }
}
