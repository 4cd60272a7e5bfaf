package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Somebody is listed and objects; another judge than who listed him decides. */
abstract class ReviewScene extends EndingScene {
    static final String NOT_LISTED = "should-not-be-listed";
    static final String INACCURATE = "information-inaccurate";
    static final String TO_BE_DELETED = "information-should-be-deleted";

    static final String REQUESTS = "/api/v1/correction-requests";
    private static final String ABOVE = "/api/v1/reconsiderations";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired private Admissions admissions;

    /** Neither drafted nor signed anything. */
    Http otherJudge;

    Http clerkAbove;
    Http judgeAbove;

    @BeforeEach
    void moreOfficers() {
        var name = "judge.other." + NEXT.incrementAndGet();
        admissions.officer(name, "demo", "Another judge", "CN-110108", Set.of(Role.JUDGE));
        otherJudge = Http.person(port, name);
        clerkAbove = Http.person(port, "clerk.first");
        judgeAbove = Http.person(port, "judge.first");
    }

    /** The person signs in as himself. */
    Http account(Made person) {
        var name = "citizen." + NEXT.incrementAndGet();
        admissions.citizen(
                name, "demo", "A citizen", new Citizen("resident-id", "CN", person.number()));
        return Http.person(port, name);
    }

    Http account(Entry entry) {
        return account(entry.from().person());
    }

    static String plea(String subject, String reason, String more) {
        return """
        {"subject": "%s", "reason": "%s", "text": "It is all wrong."%s}\
        """
                .formatted(subject, reason, more);
    }

    Answer objects(Http who, String subject, String reason) {
        return who.post(REQUESTS, plea(subject, reason, ""));
    }

    Answer objects(Entry entry, String reason) {
        return made(objects(account(entry), entry.listing(), reason), 201);
    }

    Answer saysNotMe(Entry entry) {
        return made(
                account(entry)
                        .post(REQUESTS, plea(entry.listing(), NOT_LISTED, ", \"notMe\": true")),
                201);
    }

    Answer request(Answer filed) {
        return made(haidian.clerk().get(REQUESTS + "/" + filed.id()), 200);
    }

    Answer decides(Http judge, Answer filed, String body) {
        return judge.post(
                REQUESTS + "/" + filed.id() + "/decision",
                body,
                haidian.clerk().get(REQUESTS + "/" + filed.id()).etag());
    }

    static String upheld(String more) {
        return "{\"outcome\": \"upheld\", \"reasons\": \"It is founded.\"" + more + "}";
    }

    static String because(String word) {
        return ", \"because\": \"" + word + "\"";
    }

    static String rejected() {
        return "{\"outcome\": \"rejected\", \"reasons\": \"It is not founded.\"}";
    }

    Answer rejects(Answer filed) {
        return made(decides(otherJudge, filed, rejected()), 200);
    }

    Answer serves(Answer filed, LocalDate on) {
        return made(
                haidian.clerk()
                        .post(
                                REQUESTS + "/" + filed.id() + "/service",
                                "{\"servedOn\": \"" + on + "\", \"manner\": \"in-person\"}",
                                request(filed).etag()),
                200);
    }

    /** Rejected and served today. */
    Answer rejectedAndServed(Entry entry, String reason) {
        var filed = objects(entry, reason);
        rejects(filed);
        serves(filed, haidian.today());
        return filed;
    }

    static String up(String request, String more) {
        return """
        {"request": "%s", "text": "The court below erred."%s}\
        """
                .formatted(request, more);
    }

    Answer goesUp(Http who, String body) {
        return who.post(ABOVE, body);
    }

    Answer decidesAbove(Http judge, Answer filed, String body) {
        return judge.post(
                ABOVE + "/" + filed.id() + "/decision",
                body,
                clerkAbove.get(ABOVE + "/" + filed.id()).etag());
    }

    static String onPaper(Made person, LocalDate received, String posted) {
        return ", \"onPaper\": {\"person\": "
                + person.identity()
                + ", \"receivedOn\": \""
                + received
                + "\""
                + (posted.isEmpty() ? "" : ", \"postedOn\": \"" + posted + "\"")
                + "}";
    }

    /** What a court owes, and by when. */
    static JsonNode duty(Http officer, String subject, String kind) {
        return officer.get("/api/v1/duties")
                .json()
                .valueStream()
                .filter(duty -> duty.get("subject").asString().equals(subject))
                .filter(duty -> duty.get("kind").asString().equals(kind))
                .findFirst()
                .orElse(null);
    }

    static LocalDate dueOn(JsonNode duty) {
        assertThat(duty).isNotNull();
        return LocalDate.parse(duty.get("dueOn").asString());
    }

    static String state(Answer answer) {
        return answer.json().get("state").asString();
    }
}
