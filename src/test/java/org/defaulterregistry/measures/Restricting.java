package org.defaulterregistry.measures;

import java.time.LocalDate;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.People;

/** A court that restricts, permits and frees, step by step over HTTP. */
final class Restricting {
    static final String ORDERS = "/api/v1/consumption-orders";
    static final String BANS = "/api/v1/exit-bans";

    private final Court court;

    Restricting(Court court) {
        this.court = court;
    }

    /** A case with one notice to its debtor, served or not. */
    Case notified(Made person, LocalDate performBy, LocalDate servedOn) {
        var recorded = court.records(person);
        return notify(recorded, performBy, servedOn);
    }

    Case notify(Case recorded, LocalDate performBy, LocalDate servedOn) {
        var address = "/api/v1/enforcement-cases/" + recorded.id() + "/notices";
        var notice =
                court.clerk()
                        .post(
                                address,
                                """
                                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                                """
                                        .formatted(
                                                recorded.debtor(),
                                                court.today().minusDays(50),
                                                performBy),
                                recorded.etag());
        var id = notice.json().get("debtors").get(0).get("notices").get(0).get("id").asString();
        var served =
                court.clerk()
                        .post(
                                address + "/" + id + "/service",
                                "{\"servedOn\": \"%s\", \"manner\": \"in-person\"}"
                                        .formatted(servedOn),
                                notice.etag());
        if (served.status() != 200) {
            throw new AssertionError(served.text());
        }
        return new Case(
                recorded.id(),
                recorded.number(),
                recorded.debtor(),
                served.etag(),
                recorded.person());
    }

    /** A case against a unit nobody used before, that did not pay in the time of its notice. */
    Case against() {
        return new People(court).warns(People.debtor(People.unit()));
    }

    /** Signed: from today the person is bound by what binds the unit. */
    Answer holds(Case unit, String group, Made person) {
        var people = new People(court);
        return done(
                people.signs(
                        "/api/v1/offices", people.draftsOffice(unit, group, person.identity())),
                200);
    }

    /** A case in which the debtor did not do what he has to do. */
    Case toAct(Made person) {
        var number = court.newCaseNumber();
        var body =
                court.caseBody(number, "{\"identity\": " + person.identity() + "}")
                        .replaceAll(
                                "\"obligation\": \\{[^}]*\\}",
                                "\"obligation\": {\"kind\": \"act\", \"text\": \"Hand over the"
                                        + " keys.\"}");
        var recorded = caseOf(number, court.clerk().post("/api/v1/enforcement-cases", body));
        var notified = notify(recorded, court.today().minusDays(30), court.today().minusDays(45));
        return new Case(notified.id(), number, notified.debtor(), notified.etag(), person);
    }

    private static Case caseOf(String number, Answer recorded) {
        var debtor = done(recorded, 201).json().get("debtors").get(0).get("id").asString();
        return new Case(recorded.id(), number, debtor, recorded.etag(), Made.up());
    }

    static String order(Case from) {
        return order(from.debtor(), "");
    }

    /**
     * @param more further fields, each with a comma before it; a field of the same name wins
     */
    static String order(String debtor, String more) {
        return """
        {"debtorId": "%s", "creditorApplication": {"receivedOn": "2026-01-05", "inWriting": true},
         "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true},
         "consequencesStated": true, "reasons": "Nothing was paid in time."%s}\
        """
                .formatted(debtor, more);
    }

    Answer draftsOrder(Case from) {
        return court.judge().post(ORDERS, order(from));
    }

    Answer signs(String under, Answer draft) {
        return court.president().post(under + "/" + draft.id() + "/signature", "", draft.etag());
    }

    /** An order outside a listing, in force from today. */
    Answer orders(Case from) {
        return done(signs(ORDERS, done(draftsOrder(from), 201)), 200);
    }

    Answer orders(Case from, String more) {
        var draft = court.judge().post(ORDERS, order(from.debtor(), more));
        return done(signs(ORDERS, done(draft, 201)), 200);
    }

    static String ban(String debtor, String target, String more) {
        return """
        {"debtorId": "%s", "target": "%s", "reasons": "Has bought a ticket abroad."%s}\
        """
                .formatted(debtor, target, more);
    }

    Answer bans(Case from, String more) {
        var draft = court.judge().post(BANS, ban(from.debtor(), "debtor", more));
        return done(signs(BANS, done(draft, 201)), 200);
    }

    Answer lifts(Http officer, String address, String because) {
        var etag = court.clerk().get(address).etag();
        return officer.post(address + "/lifting", lifting(because, court.today()), etag);
    }

    static String lifting(String because, LocalDate on) {
        return """
        {"because": "%s", "evidence": "Shown to the court.", "on": "%s"}\
        """
                .formatted(because, on);
    }

    static String permit(
            String order, String kind, String measure, LocalDate from, LocalDate to, String more) {
        return """
        {"orderId": "%s", "kind": "%s", "measure": "%s", "from": "%s", "to": "%s",
         "evidence": "Shown."%s}\
        """
                .formatted(order, kind, measure, from, to, more);
    }

    Answer lift(String order, LocalDate from, LocalDate to, String reason) {
        return court.president()
                .post(
                        "/api/v1/permits",
                        permit(
                                order,
                                "temporary-lift",
                                "air-travel",
                                from,
                                to,
                                ", \"reason\": \"%s\", \"writtenUndertaking\": true"
                                        .formatted(reason)));
    }

    Answer revokes(Answer permit, String because) {
        var address = "/api/v1/permits/" + permit.id();
        return court.judge()
                .post(
                        address + "/revocation",
                        """
                        {"because": "%s", "foundOn": "%s", "evidence": "The hospital denies it."}\
                        """
                                .formatted(because, court.today()),
                        court.clerk().get(address).etag());
    }

    /** The whole case goes to the Chaoyang court. */
    Answer handsOver(Case from) {
        var address = "/api/v1/enforcement-cases/" + from.id();
        return done(
                court.president()
                        .post(
                                address + "/transfer",
                                """
                                {"toCourt": "CN-110105", "ruling": "(2026)京01执监1号", "on": "%s"}\
                                """
                                        .formatted(court.today()),
                                court.clerk().get(address).etag()),
                200);
    }

    static Answer done(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.text());
        }
        return answer;
    }
}
