package org.defaulterregistry.world;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http.Answer;

/** A court's work on people and papers, with made-up units and passports. */
public final class People {
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);
    private static final String CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Court court;

    public People(Court court) {
        this.court = court;
    }

    /** A unit nobody used before, of division 990101 (R-DEMO-1). */
    public static String unit() {
        var serial = NEXT.incrementAndGet();
        var code = "91990101" + "%09d".formatted(serial);
        return """
        {"documentType": "uscc", "documentNumber": "%s", "name": "演示公司%d"}\
        """
                .formatted(code + check(code), serial);
    }

    public static String passport(String name) {
        return """
        {"documentType": "passport", "issuingCountry": "CN", "documentNumber": "E%08d", "name": "%s"}\
        """
                .formatted(NEXT.incrementAndGet(), name);
    }

    public static String debtor(String identity) {
        return "{\"identity\": " + identity + "}";
    }

    /**
     * @param more further fields, beginning with a comma
     */
    public static String debtor(String identity, LocalDate born, String more) {
        return """
        {"identity": %s, "birthDate": "%s"%s}\
        """
                .formatted(identity, born, more);
    }

    public Answer records(String debtors) {
        return court.clerk()
                .post("/api/v1/enforcement-cases", court.caseBody(court.newCaseNumber(), debtors));
    }

    /** A case against one debtor, whoever it is, with the warning served. */
    public Case warns(String debtor) {
        var recorded = made(records(debtor), 201);
        var address = "/api/v1/enforcement-cases/" + recorded.id() + "/notices";
        var id = recorded.json().at("/debtors/0/id").asString();
        var notice =
                court.clerk()
                        .post(
                                address,
                                """
                                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                                """
                                        .formatted(
                                                id,
                                                court.today().minusDays(50),
                                                court.today().minusDays(30)),
                                recorded.etag());
        var served =
                court.clerk()
                        .post(
                                address
                                        + "/"
                                        + notice.json().at("/debtors/0/notices/0/id").asString()
                                        + "/service",
                                """
                                {"servedOn": "%s", "manner": "in-person"}\
                                """
                                        .formatted(court.today().minusDays(45)),
                                notice.etag());
        return new Case(
                recorded.id(),
                recorded.json().get("caseNumber").asString(),
                id,
                made(served, 200).etag(),
                Made.up());
    }

    public Entry lists(String debtor) {
        var from = warns(debtor);
        return new Entry(from, made(court.signs(made(court.drafts(from, 1), 201)), 200));
    }

    /** The party behind the first debtor. */
    public String partyOf(Case from) {
        return court.clerk()
                .get("/api/v1/enforcement-cases/" + from.id())
                .json()
                .at("/debtors/0/partyId")
                .asString();
    }

    public static String documentBody(String party, String identity) {
        return """
        {"partyId": "%s", "identity": %s, "evidence": "Shown to the court."}\
        """
                .formatted(party, identity);
    }

    public Answer draftsDocument(String party, String identity) {
        return court.clerk().post("/api/v1/documents", documentBody(party, identity));
    }

    public static String officeBody(Case unit, String group, String identity, LocalDate since) {
        return """
        {"debtorId": "%s", "group": "%s", "identity": %s, "since": "%s", "evidence": "Register of companies."}\
        """
                .formatted(unit.debtor(), group, identity, since);
    }

    public Answer draftsOffice(Case unit, String group, String identity) {
        return court.clerk()
                .post(
                        "/api/v1/offices",
                        officeBody(unit, group, identity, court.today().minusYears(1)));
    }

    public static String mergerBody(String keep, String absorb) {
        return """
        {"keep": "%s", "absorb": "%s", "evidence": "Same fingerprints."}\
        """
                .formatted(keep, absorb);
    }

    public Answer draftsMerger(String keep, String absorb) {
        return court.clerk().post("/api/v1/party-mergers", mergerBody(keep, absorb));
    }

    /**
     * @param ids a JSON list each
     */
    public static String splitBody(String party, String documents, String debtors) {
        return """
        {"partyId": "%s", "documentIds": %s, "debtorIds": %s, "evidence": "Two people."}\
        """
                .formatted(party, documents, debtors);
    }

    /** The court records that the party died today. */
    public void dies(String party) {
        var address = "/api/v1/parties/" + party;
        made(
                court.clerk()
                        .post(
                                address + "/death",
                                "{\"diedOn\": \"%s\", \"evidence\": \"Certificate.\"}"
                                        .formatted(court.today()),
                                court.clerk().get(address).etag()),
                200);
    }

    /** The judge signs what the clerk drafted. */
    public Answer signs(String addresses, Answer draft) {
        return court.judge()
                .post(addresses + "/" + made(draft, 201).id() + "/signature", "", draft.etag());
    }

    /** The document of the party that bears this name. */
    public String documentOf(String party, String name) {
        return court.clerk()
                .get("/api/v1/parties/" + party)
                .json()
                .get("documents")
                .valueStream()
                .filter(document -> document.get("name").asString().equals(name))
                .map(document -> document.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    public static Answer made(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.text());
        }
        return answer;
    }

    private static char check(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += weight * CODES.indexOf(code.charAt(i));
            weight = weight * 3 % CODES.length();
        }
        return CODES.charAt((CODES.length() - sum % CODES.length()) % CODES.length());
    }
}
