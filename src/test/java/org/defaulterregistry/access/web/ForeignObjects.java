package org.defaulterregistry.access.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.People;

/**
 * Things that exist and belong to none of the callers of {@link MatrixTest}: the Chaoyang court's,
 * another provider's, another citizen's.
 */
final class ForeignObjects {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private static final LocalDate BORN = LocalDate.of(1948, 7, 8);

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();

    ForeignObjects(Court chaoyang, String notice, String hold, String lookup) {
        var entry = chaoyang.lists(Made.up(), 1);
        var draft = chaoyang.drafts(chaoyang.warns(Made.up()), 1);
        var order = entry.order();
        var cases = "/api/v1/enforcement-cases/";

        id(cases + "{id}", entry.from().id());
        id(cases + "{id}/notices/{noticeId}", noticeOf(chaoyang, entry.from()));
        id("/api/v1/listing-decisions/{id}", draft.id());
        id("/api/v1/listings/{id}", entry.listing());
        id("/api/v1/duties/{id}", duty(chaoyang));
        id("/api/v1/listing-applications/{id}", application(chaoyang, entry.from()));
        id("/api/v1/extensions/{id}", extension(chaoyang));
        id("/api/v1/consumption-orders/{id}", order);
        id("/api/v1/exit-bans/{id}", exitBan(chaoyang, entry.from()));
        id("/api/v1/permits/{id}", permit(chaoyang, order));
        id("/api/v1/deputies/{id}", deputisation(chaoyang));
        id("/api/v1/admin/accounts/{username}", "clerk.chaoyang");

        id("/api/v1/me/notices/{id}", notice);
        id("/api/v1/me/look-ups/{id}", lookup);

        id("/api/v1/journal/listings/{id}", entry.listing());
        id("/api/v1/journal/acts/{position}", positionOf(entry.signed()));

        id("/api/v1/brakes/{id}", hold);
        id("/api/v1/batches/{id}", batch(chaoyang));
        id("/api/v1/alarms/{id}", alarm(chaoyang));

        peopleAndPapers(chaoyang, entry.from());
        objections(chaoyang);

        body("/api/v1/listing-decisions", Court.draftBody(entry.from(), 1, 0, false));
        body(
                "/api/v1/performance-events",
                """
                {"caseId": "%s", "event": "fully-performed", "on": "%s", "evidence": "Shown."}\
                """
                        .formatted(entry.from().id(), chaoyang.today()));
        body("/api/v1/consumption-orders", orderBody(entry.from()));
        body("/api/v1/exit-bans", exitBanBody(entry.from()));
        body("/api/v1/permits", permitBody(chaoyang, order));
    }

    private static String positionOf(Http.Answer act) {
        return act.raw().headers().firstValue("Journal-Position").orElseThrow();
    }

    private void peopleAndPapers(Court chaoyang, Court.Case from) {
        var people = new People(chaoyang);
        var unit = people.warns(People.debtor(People.unit()));
        var party = people.partyOf(from);
        var one = people.partyOf(chaoyang.records(Made.born(BORN)));
        var same = people.partyOf(chaoyang.records(Made.born(BORN)));
        var passport = People.passport("FOREIGN PARTY");
        var document = people.draftsDocument(party, passport);
        var split = People.splitBody(party, "[\"" + document.id() + "\"]", "[]");
        id("/api/v1/documents/{id}", document.id());
        id("/api/v1/parties/{id}", party);
        id("/api/v1/party-mergers/{id}", people.draftsMerger(one, same).id());
        id("/api/v1/party-splits/{id}", chaoyang.clerk().post("/api/v1/party-splits", split).id());
        id(
                "/api/v1/offices/{id}",
                people.draftsOffice(unit, "principal", Made.up().identity()).id());

        body("/api/v1/documents", People.documentBody(party, People.passport("FOREIGN PARTY")));
        body("/api/v1/party-mergers", People.mergerBody(one, same));
        body("/api/v1/party-splits", split);
        body(
                "/api/v1/offices",
                People.officeBody(unit, "principal", Made.up().identity(), chaoyang.today()));
        body(
                "/api/v1/enforcement-cases",
                chaoyang.caseBody(
                        chaoyang.newCaseNumber().replace("京0105", "京0108"),
                        People.debtor(
                                People.passport("FOREIGN PARTY"),
                                BORN,
                                ", \"distinctFrom\": [\"" + party + "\"]")));
    }

    private static String batch(Court chaoyang) {
        var opened =
                chaoyang.clerk()
                        .post(
                                "/api/v1/batches",
                                """
                                {"reference": "%s", "purpose": "Foreign."}\
                                """
                                        .formatted(UUID.randomUUID()));
        return made(opened);
    }

    /** The cases of five creditors against one person. */
    private static String alarm(Court chaoyang) {
        var debtor = People.debtor(Made.up().identity());
        for (var creditor : List.of("A", "B", "C", "D", "E")) {
            made(
                    chaoyang.clerk()
                            .post(
                                    "/api/v1/enforcement-cases",
                                    chaoyang.caseBody(chaoyang.newCaseNumber(), debtor)
                                            .replace("A creditor", "Creditor " + creditor)));
        }
        return chaoyang.clerk().get("/api/v1/alarms").json().get(0).get("id").asString();
    }

    /** One upheld because it was the wrong person, one rejected and taken up. */
    private void objections(Court chaoyang) {
        var requests = "/api/v1/correction-requests";
        var entry = chaoyang.lists(Made.up(), 1);
        var cleared = objection(chaoyang, chaoyang.lists(Made.up(), 1));
        var rejected = objection(chaoyang, entry);
        var upheld =
                chaoyang.secondJudge()
                        .post(
                                requests + "/" + cleared.id() + "/decision",
                                """
                                {"outcome": "upheld", "because": "wrong-person", "reasons": "Shown."}\
                                """,
                                cleared.etag());
        chaoyang.secondJudge()
                .post(
                        requests + "/" + rejected.id() + "/decision",
                        """
                        {"outcome": "rejected", "reasons": "Not shown."}\
                        """,
                        rejected.etag());
        var up =
                "{\"request\": \""
                        + rejected.id()
                        + "\", \"text\": \"No.\", "
                        + paper(chaoyang, entry)
                        + "}";
        id(
                "/api/v1/reconsiderations/{id}",
                made(chaoyang.clerk().post("/api/v1/reconsiderations", up)));
        id(requests + "/{id}", rejected.id());
        id("/api/v1/me/objections/{id}", rejected.id());
        id("/api/v1/clearances/{id}", upheld.json().at("/decision/clearance").asString());
        body("/api/v1/reconsiderations", up);
        body(requests, request(chaoyang, chaoyang.lists(Made.up(), 1)));
    }

    private static Http.Answer objection(Court court, Court.Entry entry) {
        var filed = court.clerk().post("/api/v1/correction-requests", request(court, entry));
        made(filed);
        return filed;
    }

    private static String request(Court court, Court.Entry entry) {
        return """
        {"subject": "%s", "reason": "should-not-be-listed", "text": "It is not me.", "notMe": true,
         %s}\
        """
                .formatted(entry.listing(), paper(court, entry));
    }

    private static String paper(Court court, Court.Entry entry) {
        return "\"onPaper\": {\"person\": "
                + entry.from().person().identity()
                + ", \"receivedOn\": \""
                + court.today()
                + "\"}";
    }

    /** The address of a foreign object; what is missing is told in words. */
    String address(String pattern) {
        var address = new StringBuilder();
        var variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            variable.appendReplacement(address, idOf(pattern.substring(0, variable.end())));
        }
        return variable.appendTail(address).toString();
    }

    private String idOf(String prefix) {
        var id = ids.get(prefix);
        if (id == null) {
            throw new AssertionError(
                    "ForeignObjects knows no object of the Chaoyang court under "
                            + prefix
                            + ": make one in its constructor and add the line id(\""
                            + prefix
                            + "\", …)");
        }
        return id;
    }

    Optional<String> bodyOf(String pattern) {
        return Optional.ofNullable(bodies.get(pattern));
    }

    private void id(String prefix, String id) {
        ids.put(prefix, id);
    }

    private void body(String pattern, String body) {
        bodies.put(pattern, body);
    }

    private static String duty(Court court) {
        return court.clerk().get("/api/v1/duties").json().get(0).get("id").asString();
    }

    private static String application(Court court, Court.Case from) {
        return made(
                court.clerk()
                        .post(
                                "/api/v1/enforcement-cases/" + from.id() + "/listing-applications",
                                """
                                {"debtorId": "%s", "receivedOn": "%s", "by": "creditor", "inWriting": true,
                                 "evidence": "Shown."}\
                                """
                                        .formatted(from.debtor(), court.today())));
    }

    private static String extension(Court court) {
        var fixed = court.lists(Made.up(), 4);
        return made(
                court.judge()
                        .post(
                                "/api/v1/listings/" + fixed.listing() + "/extensions",
                                """
                                {"years": 1, "why": "several-acts", "evidence": "Shown.", "reasons": "Again."}\
                                """));
    }

    private static String made(Http.Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return answer.id();
    }

    private static String noticeOf(Court court, Court.Case from) {
        return court.clerk()
                .get("/api/v1/enforcement-cases/" + from.id())
                .json()
                .at("/debtors/0/notices/0/id")
                .asString();
    }

    private static String permit(Court court, String order) {
        var granted = court.president().post("/api/v1/permits", permitBody(court, order));
        if (granted.status() != 201) {
            throw new AssertionError(granted.text());
        }
        return granted.id();
    }

    /** Far from the days on which other tests name deputies. */
    private static String deputisation(Court court) {
        var day = court.today().plusYears(5);
        var named =
                court.president()
                        .post(
                                "/api/v1/deputies",
                                """
                                {"deputy": "judge.chaoyang", "from": "%s", "until": "%s", "reason": "Away."}\
                                """
                                        .formatted(day, day));
        if (named.status() != 201) {
            throw new AssertionError(named.text());
        }
        return named.id();
    }

    private static String orderBody(Court.Case from) {
        return """
        {"debtorId": "%s", "consequencesStated": true, "reasons": "Nothing was paid."}\
        """
                .formatted(from.debtor());
    }

    private static String exitBan(Court court, Court.Case from) {
        var drafted = court.judge().post("/api/v1/exit-bans", exitBanBody(from));
        if (drafted.status() != 201) {
            throw new AssertionError(drafted.text());
        }
        return drafted.id();
    }

    private static String exitBanBody(Court.Case from) {
        return """
        {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket abroad."}\
        """
                .formatted(from.debtor());
    }

    private static String permitBody(Court court, String order) {
        return """
        {"orderId": "%s", "kind": "temporary-lift", "measure": "air-travel", "from": "%s", "to": "%s",
         "reason": "own-serious-illness", "evidence": "Shown.", "writtenUndertaking": true}\
        """
                .formatted(order, court.today(), court.today().plusDays(5));
    }
}
