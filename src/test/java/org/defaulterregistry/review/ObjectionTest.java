package org.defaulterregistry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.defaulterregistry.rulebook.time.Deadlines;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who may object, to what, where it goes, and who sees it. */
@TestPropertySource(
        properties = {"registry.world=of objections", "registry.world.starts=2026-03-02"})
abstract class ObjectionTest extends ReviewScene {
    @Autowired private Deadlines deadlines;

    @OnH2
    static class OnH2Test extends ObjectionTest {}

    @OnPostgres
    static class OnPostgresTest extends ObjectionTest {}

    @Test
    void R_REVIEW_11_what_does_not_concern_somebody_does_not_exist_for_him() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var other = haidian.lists(Made.up(), OPEN_ENDED);
        var nobody = account(Made.up());
        var mine = plea(entry.listing(), NOT_LISTED, "");

        assertThat(nobody.post("/api/v1/correction-requests", mine).status()).isEqualTo(404);
        assertThat(account(other).post("/api/v1/correction-requests", mine).status())
                .isEqualTo(404);
        var paper =
                plea(
                        entry.listing(),
                        NOT_LISTED,
                        onPaper(entry.from().person(), haidian.today(), ""));
        assertThat(chaoyang.clerk().post("/api/v1/correction-requests", paper).status())
                .isEqualTo(404);
        made(haidian.clerk().post("/api/v1/correction-requests", paper), 201);
    }

    @Test
    void R_REVIEW_11_a_representative_objects_for_the_unit_and_others_give_a_hint() {
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var representative = holds(unit.from(), "legal-representative");
        var controller = holds(unit.from(), "actual-controller");

        var forUnit = made(objects(account(representative), unit.listing(), NOT_LISTED), 201);
        var hint = made(objects(account(controller), unit.listing(), NOT_LISTED), 201);

        assertThat(forUnit.json().get("forUnit").asBoolean()).isTrue();
        assertThat(forUnit.json().get("applicant").asString()).isEqualTo("listed-person");
        assertThat(state(hint)).isEqualTo("hint");
        made(decides(otherJudge, forUnit, upheld(because("no-ground"))), 200);
        assertEnded(unit, "WITHDRAWN", "R-CORRECT-9(1)");
    }

    @Test
    void
            R_DATA_6_1_a_representative_who_is_signed_later_is_named_in_the_entry_unless_one_stands_there() {
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var name = "/published/legalRepresentative";
        assertThat(read(unit).json().at(name).isNull()).isTrue();

        holds(unit.from(), "actual-controller");
        assertThat(read(unit).json().at(name).isNull()).isTrue();
        var people = new People(haidian);
        var drafted =
                people.draftsOffice(unit.from(), "legal-representative", Made.up().identity());
        assertThat(leaves(made(people.signs("/api/v1/offices", drafted), 200)))
                .containsOnlyOnce("correct");
        var first = read(unit).json().at(name).asString();
        assertThat(first).isNotBlank();

        var second = people.draftsOffice(unit.from(), "principal", Made.up().identity());
        assertThat(leaves(made(people.signs("/api/v1/offices", second), 200)))
                .doesNotContain("correct");
        assertThat(read(unit).json().at(name).asString()).isEqualTo(first);
    }

    private List<String> leaves(Answer act) {
        var last = Long.parseLong(act.raw().headers().firstValue("Journal-Position").orElseThrow());
        return jdbc.sql(
                        """
                        select kind from act_leaf
                        where act_id = (select act_id from act_leaf where position = ?) order by position\
                        """)
                .param(last)
                .query(String.class)
                .list();
    }

    @Test
    void R_CONS_18_who_is_restricted_through_a_unit_objects_to_that() {
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var controller = Made.up();
        var office = office(unit.from(), "actual-controller", controller);
        assertThat(airline.decision(controller, haidian.today())).isEqualTo("RESTRICTED");

        var filed = made(objects(account(controller), office, NOT_LISTED), 201);
        assertThat(filed.json().get("applicant").asString()).isEqualTo("restricted-person");
        assertRefused(decides(haidian.judge(), filed, upheld("")), "D13");
        made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(airline.decision(controller, haidian.today())).isEqualTo("CLEAR");
        assertStays(unit.listing());
    }

    @Test
    void R_SELF_CHECK_the_other_court_that_restricts_the_unit_looks_when_an_objection_frees() {
        var identity = People.unit();
        var unit = new People(haidian).lists(People.debtor(identity));
        var other = new People(chaoyang).lists(People.debtor(identity));
        var controller = Made.up();
        var office = office(unit.from(), "actual-controller", controller);

        var filed = made(objects(account(controller), office, NOT_LISTED), 201);
        made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(duty(chaoyang.clerk(), other.from().id(), "review-release")).isNotNull();
        assertThat(duty(haidian.clerk(), unit.from().id(), "review-release")).isNull();
    }

    @Test
    void R_CONS_18_an_order_that_no_entry_demands_is_lifted() {
        var person = Made.up();
        var order = ordered(person);

        var filed = made(objects(account(person), order, NOT_LISTED), 201);
        assertThat(airline.decision(person, haidian.today())).isEqualTo("RESTRICTED");
        var done = made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("lifted");
        assertThat(airline.decision(person, haidian.today())).isEqualTo("CLEAR");
        assertThat(duties(order)).isEmpty();
    }

    @Test
    void R_CONS_18_a_wrong_order_of_before_is_lifted_while_the_entry_is_in_grace() {
        var person = Made.up();
        var from = haidian.serves(person, true);
        var order = ordered(from);
        var listed =
                haidian.signs(
                        haidian.judge()
                                .post(
                                        "/api/v1/listing-decisions",
                                        Court.draftBody(from, OPEN_ENDED, 1, false)));
        assertThat(listed.json().get("consumptionOrder").asString()).isEqualTo(order);
        var filed = made(objects(account(person), order, NOT_LISTED), 201);

        var done = made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("lifted");
        assertThat(airline.decision(person, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void R_CONS_1_2_an_order_that_an_entry_demands_is_not_lifted_alone() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);

        var filed = made(objects(account(entry), entry.order(), NOT_LISTED), 201);

        assertRefused(decides(otherJudge, filed, upheld("")), "R-CONS-1(2)");
        assertStays(entry);
        rejects(filed);
    }

    @Test
    void R_EXIT_9_against_an_exit_ban_there_is_only_the_way_up_within_ten_days_of_its_service() {
        var person = Made.up();
        var ban = banned(person);
        var who = account(person);
        assertThat(objects(who, ban, NOT_LISTED).json().get("rule").asString())
                .isEqualTo("R-EXIT-9");
        servesBan(ban);
        var last = ReviewRules.lastDayToGoUp(haidian.today(), deadlines).date();
        moveTo(last.plusDays(1));
        assertRefused(goesUp(who, againstBan(ban, "")), "R-REVIEW-12(4)");
        var posted = onPaper(person, last.plusDays(1), last.toString());
        var up = made(goesUp(clerkAbove, againstBan(ban, posted)), 201);

        assertThat(dueOn(duty(clerkAbove, up.id(), "decide-reconsideration")))
                .isEqualTo(ReviewRules.decisionDue(last.plusDays(1), deadlines).date());
        assertThat(banState(ban)).isEqualTo("in-force");
        made(decidesAbove(judgeAbove, up, upheld("")), 200);
        assertThat(banState(ban)).isEqualTo("lifted");
    }

    @Test
    void R_EXIT_9_who_is_not_banned_does_not_go_up() {
        var ban = banned(Made.up());

        assertThat(goesUp(account(Made.up()), againstBan(ban, "")).status()).isEqualTo(404);
        var stranger = onPaper(Made.up(), haidian.today(), "");
        assertRefused(goesUp(clerkAbove, againstBan(ban, stranger)), "R-REVIEW-11");
    }

    @Test
    void R_REVIEW_12_4_only_a_rejection_goes_up_and_only_for_who_objected() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = objects(entry, NOT_LISTED);
        assertThat(goesUp(account(entry), up(filed.id(), "")).problem()).isEqualTo("conflict");
        rejects(filed);

        assertThat(goesUp(account(Made.up()), up(filed.id(), "")).status()).isEqualTo(404);
        assertThat(goesUp(chaoyang.clerk(), up(filed.id(), "")).status()).isEqualTo(404);
        assertThat(faults(goesUp(account(entry), "{\"text\": \"Wrong.\"}")))
                .containsExactly("/request");
        made(goesUp(account(entry), up(filed.id(), "")), 201);
    }

    @Test
    void R_REVIEW_12_4_a_strangers_paper_is_refused_and_uses_nothing_up() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var stranger = onPaper(Made.up(), haidian.today(), "");
        var creditor =
                ", \"onPaper\": {\"name\": \"A creditor\", \"receivedOn\": \""
                        + haidian.today()
                        + "\"}";

        assertRefused(goesUp(clerkAbove, up(filed.id(), stranger)), "R-REVIEW-11");
        assertRefused(goesUp(haidian.clerk(), up(filed.id(), creditor)), "R-REVIEW-11");

        var own = onPaper(entry.from().person(), haidian.today(), "");
        made(goesUp(clerkAbove, up(filed.id(), own)), 201);
    }

    @Test
    void R_REVIEW_12_4_who_represents_the_unit_takes_its_request_up_and_its_controller_does_not() {
        var unit = new People(haidian).lists(People.debtor(People.unit()));
        var first = holds(unit.from(), "legal-representative");
        var second = holds(unit.from(), "principal");
        var controller = holds(unit.from(), "actual-controller");
        var filed = made(objects(account(first), unit.listing(), NOT_LISTED), 201);
        rejects(filed);
        serves(filed, haidian.today());

        var no = onPaper(controller, haidian.today(), "");
        assertRefused(goesUp(clerkAbove, up(filed.id(), no)), "R-REVIEW-11");
        assertThat(goesUp(account(controller), up(filed.id(), "")).status()).isEqualTo(404);
        var yes = onPaper(second, haidian.today(), "");
        made(goesUp(clerkAbove, up(filed.id(), yes)), 201);
    }

    @Test
    void R_REVIEW_12_4_the_way_up_leads_from_the_court_that_decided_wherever_the_case_is_now() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var who = account(entry);

        haidian.transfers(entry.from());

        assertThat(way(who, "go-up")).contains("Haidian", "First Intermediate");
        assertThat(way(who, "perform")).contains("Chaoyang");
        made(goesUp(who, up(filed.id(), "")), 201);
        assertThat(way(who, "reconsideration-pending")).contains("First Intermediate");
    }

    private static String way(Http who, String kind) {
        return who.get("/api/v1/me/ways-off").json().findParents("kind").stream()
                .filter(one -> one.get("kind").asString().equals(kind))
                .map(one -> one.at("/what/en").asString() + one.at("/then/en").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R_REVIEW_12_4_there_is_no_court_above_the_Supreme_Peoples_Court() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        jdbc.sql("update correction_request set court_id = 'CN' where id = cast(? as uuid)")
                .param(filed.id())
                .update();

        var no = goesUp(account(entry), up(filed.id(), ""));

        assertThat(no.problem()).isEqualTo("conflict");
        assertThat(no.json().get("detail").asString()).contains("no court above");
    }

    @Test
    void R_REVIEW_12_5_the_higher_court_sees_this_file_and_no_other() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var other = objects(entry, INACCURATE);
        var file = "/api/v1/correction-requests/";
        assertThat(judgeAbove.get(file + filed.id()).status()).isEqualTo(404);

        var up = made(goesUp(account(entry), up(filed.id(), "")), 201);

        assertThat(judgeAbove.get(file + filed.id()).status()).isEqualTo(200);
        assertThat(judgeAbove.get(file + other.id()).status()).isEqualTo(404);
        var above = "/api/v1/reconsiderations/" + up.id();
        assertThat(judgeAbove.get(above).json().at("/request/text").asString())
                .isEqualTo("It is all wrong.");
        assertThat(haidian.clerk().get(above).status()).isEqualTo(200);
        assertThat(chaoyang.clerk().get(above).status()).isEqualTo(404);
        var auditor = Http.person(port, "auditor.one");
        assertThat(auditor.get(above + "?why=complaint").status()).isEqualTo(200);
        assertThat(Http.person(port, "judge.third").get(above).status()).isEqualTo(404);
        assertThat(judgeAbove.get("/api/v1/reconsiderations").text()).contains(up.id());
    }

    @Test
    void a_decision_names_the_version_it_is_about_and_is_made_once() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = objects(entry, NOT_LISTED);
        var address = "/api/v1/correction-requests/" + filed.id() + "/decision";

        assertThat(otherJudge.post(address, rejected()).status()).isEqualTo(428);
        assertThat(otherJudge.post(address, rejected(), "\"9\"").status()).isEqualTo(412);
        assertThat(chaoyang.judge().post(address, rejected(), filed.etag()).status())
                .isEqualTo(404);
        rejects(filed);
        assertThat(decides(otherJudge, filed, rejected()).problem()).isEqualTo("conflict");
        serves(filed, haidian.today());
    }

    @Test
    void an_open_objection_goes_with_its_case_and_a_decided_one_does_not() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var decided = objects(entry, INACCURATE);
        rejects(decided);
        var open = objects(entry, NOT_LISTED);

        transfers(entry);

        assertThat(dutiesOf(chaoyang, open.id())).containsExactly("decide-correction");
        assertThat(duties(open.id())).isEmpty();
        assertThat(duties(decided.id())).containsExactly("serve-decision");
        var address = "/api/v1/correction-requests/" + open.id();
        assertThat(haidian.clerk().get(address).status()).isEqualTo(404);
        made(
                chaoyang.judge()
                        .post(
                                address + "/decision",
                                upheld(because("no-ground")),
                                chaoyang.clerk().get(address).etag()),
                200);
        assertThat(flies(entry)).isEqualTo("CLEAR");
    }

    @Test
    void an_objection_goes_with_the_party_that_somebody_turns_out_to_be() {
        var born = LocalDate.of(1955, 5, 5);
        var entry = haidian.lists(Made.born(born), OPEN_ENDED);
        var kept = haidian.warns(Made.born(born));
        var people = new People(haidian);
        var filed = objects(entry, NOT_LISTED);
        var drafted = people.draftsMerger(people.partyOf(kept), people.partyOf(entry.from()));

        made(people.signs("/api/v1/party-mergers", drafted), 200);

        made(decides(otherJudge, filed, upheld(because("no-ground"))), 200);
        assertThat(flies(entry)).isEqualTo("CLEAR");
        assertThat(account(kept.person()).get("/api/v1/me/objections").text()).contains(filed.id());
    }

    @Test
    void R_CONS_18_an_objection_about_an_office_is_decided_after_a_merger_too() {
        var born = LocalDate.of(1955, 6, 6);
        var officer = Made.born(born);
        var kept = haidian.warns(Made.born(born));
        var people = new People(haidian);
        var unit = people.lists(People.debtor(People.unit()));
        var office = office(unit.from(), "actual-controller", officer);
        var filed = made(objects(account(officer), office, NOT_LISTED), 201);
        var absorbed =
                haidian.clerk().get("/api/v1/offices/" + office).json().get("partyId").asString();
        made(
                people.signs(
                        "/api/v1/party-mergers",
                        people.draftsMerger(people.partyOf(kept), absorbed)),
                200);

        made(decides(otherJudge, filed, upheld("")), 200);

        assertThat(airline.decision(officer, haidian.today())).isEqualTo("CLEAR");
    }

    @Test
    void everybody_sees_where_his_own_objections_stand_and_nobody_elses() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = rejectedAndServed(entry, NOT_LISTED);
        var who = account(entry);
        var up = made(goesUp(who, up(filed.id(), "")), 201);

        var mine = who.get("/api/v1/me/objections").json();

        assertThat(mine.at("/correctionRequests/0/id").asString()).isEqualTo(filed.id());
        assertThat(mine.at("/correctionRequests/0/clock/next/en").asString())
                .contains("First Intermediate");
        assertThat(mine.at("/correctionRequests/0/clock/next/zh").asString()).contains("第一中级人民法院");
        assertThat(mine.at("/reconsiderations/0/id").asString()).isEqualTo(up.id());
        var other = account(Made.up()).get("/api/v1/me/objections").json();
        assertThat(other.get("correctionRequests").isEmpty()).isTrue();
    }

    @Test
    void what_has_ended_before_is_upheld_without_anything_left_to_do() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        var filed = objects(entry, NOT_LISTED);
        cashier.reports(entry.from(), "1000.00");

        var done = made(decides(otherJudge, filed, upheld(because("no-ground"))), 200);

        assertThat(done.json().at("/decision/putRight").asString()).isEqualTo("ended-before");
        assertEnded(entry, "DELETED", "R-REMOVE-10(1)");
        assertThat(objects(account(entry), entry.listing(), NOT_LISTED).problem())
                .isEqualTo("conflict");
    }

    private Made holds(Case unit, String group) {
        var person = Made.up();
        office(unit, group, person);
        return person;
    }

    private String office(Case unit, String group, Made person) {
        var people = new People(haidian);
        var drafted = people.draftsOffice(unit, group, person.identity());
        return made(people.signs("/api/v1/offices", drafted), 200).id();
    }

    private void assertStays(String listing) {
        assertThat(
                        haidian.clerk()
                                .get("/api/v1/listings/" + listing)
                                .json()
                                .get("inForce")
                                .asBoolean())
                .isTrue();
    }

    private String ordered(Made person) {
        return ordered(haidian.serves(person, true));
    }

    private String ordered(Case from) {
        return signed(
                "/api/v1/consumption-orders",
                from,
                """
                {"debtorId": "%s", "consequencesStated": true, "reasons": "Nothing was paid.",
                 "exOfficioBecause": "Needed at once.",
                 "weighing": {"passive": true, "evades": false, "resists": false, "ableToPerform": true}}\
                """);
    }

    private String banned(Made person) {
        return signed(
                "/api/v1/exit-bans",
                haidian.serves(person, true),
                """
                {"debtorId": "%s", "target": "debtor", "reasons": "Has a ticket abroad."}\
                """);
    }

    private String signed(String addresses, Case from, String body) {
        var drafted = made(haidian.judge().post(addresses, body.formatted(from.debtor())), 201);
        return made(
                        haidian.president()
                                .post(
                                        addresses + "/" + drafted.id() + "/signature",
                                        "",
                                        drafted.etag()),
                        200)
                .id();
    }

    private void servesBan(String ban) {
        var address = "/api/v1/exit-bans/" + ban;
        var service = "{\"servedOn\": \"" + haidian.today() + "\", \"manner\": \"in-person\"}";
        made(
                haidian.clerk()
                        .post(address + "/service", service, haidian.clerk().get(address).etag()),
                200);
    }

    private String banState(String ban) {
        return haidian.clerk().get("/api/v1/exit-bans/" + ban).json().get("state").asString();
    }

    private static String againstBan(String ban, String more) {
        return """
        {"exitBan": "%s", "text": "There is no ticket."%s}\
        """
                .formatted(ban, more);
    }

    private void transfers(Entry entry) {
        var address = "/api/v1/enforcement-cases/" + entry.from().id();
        var transfer =
                """
                {"toCourt": "CN-110105", "ruling": "(2026)京01执监1号", "on": "%s"}\
                """
                        .formatted(haidian.today());
        Answer moved =
                haidian.president()
                        .post(address + "/transfer", transfer, haidian.clerk().get(address).etag());
        made(moved, 200);
    }
}
