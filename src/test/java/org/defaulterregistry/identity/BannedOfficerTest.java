package org.defaulterregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Grant;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.access.Scope;
import org.defaulterregistry.restraint.Restraints;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.People;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who is banned from leaving the country without being a debtor of the case, and then
 * turns out to be a party that the registry knew by another document (R-EXIT-1, D12).
 */
abstract class BannedOfficerTest extends RegistryTest {
    private static final String BANS = "/api/v1/exit-bans";
    private static final String MERGERS = "/api/v1/party-mergers";
    private static final String BORDER = "test-border-of-mergers";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired private Admissions admissions;
    @Autowired private Clients clients;
    @Autowired private Restraints restraints;

    private People people;

    /** The registry knows the person by the card, and by a passport that nobody linked to it. */
    private Made card;

    private LocalDate born;
    private String passport;
    private String ofCard;

    @OnH2
    static class OnH2Test extends BannedOfficerTest {}

    @OnPostgres
    static class OnPostgresTest extends BannedOfficerTest {}

    @BeforeEach
    void aPersonIsKnownByTheCardAndTheBorderAsks() {
        people = new People(haidian);
        born = LocalDate.of(1951, 5, 6).plusDays(NEXT.getAndIncrement());
        card = Made.born(born);
        passport = People.passport("BANNED OFFICER");
        ofCard = people.partyOf(haidian.records(card));
        if (clients.find(BORDER).isEmpty()) {
            admissions.machine(BORDER, "demo", "Test border", "测试口岸", null, Set.of(Scope.CHECK));
            admissions.grant(
                    BORDER,
                    new Grant(
                            "exit-ban",
                            Set.of(Purpose.BOARDING),
                            10_000,
                            LocalDate.of(2026, 1, 1),
                            null,
                            "Test"));
        }
    }

    @Test
    void R_EXIT_1_the_ban_of_a_units_officer_goes_with_a_merger_and_is_lifted_there() {
        var unit = people.warns(People.debtor(People.unit()));
        var draft = draftsBanOfOfficer(unit);
        made(signs(draft), 200);
        assertThat(border(passport)).isEqualTo("RESTRICTED");
        assertThat(border(card.identity())).isEqualTo("CLEAR");
        assertThat(me().get("exitBans")).isEmpty();

        merges(partyOfBan(draft));

        assertThat(border(passport)).isEqualTo("RESTRICTED");
        assertThat(border(card.identity())).isEqualTo("RESTRICTED");
        var ban = me().at("/exitBans/0");
        assertThat(ban.get("as").asString()).isEqualTo("legal-representative-of-debtor-unit");
        assertThat(ban.get("state").asString()).isEqualTo("in-force");
        assertThat(ban.get("caseNumber").asString()).isEqualTo(unit.number());
        assertThat(me().get("onTheList").asBoolean()).isFalse();

        cashier.reports(unit, "1000.00");

        assertThat(border(card.identity())).isEqualTo("CLEAR");
        assertThat(border(passport)).isEqualTo("CLEAR");
        assertThat(me().at("/exitBans/0/state").asString()).isEqualTo("lifted");
    }

    @Test
    void R_EXIT_1_the_ban_of_a_units_officer_goes_with_the_document_of_the_office_in_a_split() {
        var unit = people.warns(People.debtor(People.unit()));
        var draft = draftsBanOfOfficer(unit);
        made(signs(draft), 200);
        merges(partyOfBan(draft));
        assertThat(border(card.identity())).isEqualTo("RESTRICTED");

        splitsPassportOff();

        assertThat(border(passport)).isEqualTo("RESTRICTED");
        assertThat(border(card.identity())).isEqualTo("CLEAR");
        assertThat(me().get("exitBans")).isEmpty();
        cashier.reports(unit, "1000.00");
        assertThat(border(passport)).isEqualTo("CLEAR");
    }

    private void splitsPassportOff() {
        var documents = "[\"" + people.documentOf(ofCard, "BANNED OFFICER") + "\"]";
        var draft =
                haidian.clerk()
                        .post("/api/v1/party-splits", People.splitBody(ofCard, documents, "[]"));
        made(people.signs("/api/v1/party-splits", draft), 200);
    }

    @Test
    void R_EXIT_1_the_ban_of_a_guardian_goes_with_a_merger() {
        var ward = haidian.serves(Made.born(haidian.today().minusYears(9)), true);
        var draft =
                made(
                        bans(
                                ward,
                                "guardian-of-debtor-without-capacity",
                                """
                                "guardian": {"debtorWithoutCapacity": true, "identity": %s, "birthDate": "%s"}\
                                """
                                        .formatted(passport, born)),
                        201);
        made(signs(draft), 200);

        merges(partyOfBan(draft));

        assertThat(border(card.identity())).isEqualTo("RESTRICTED");
        assertThat(border(passport)).isEqualTo("RESTRICTED");
        assertThat(border(ward.person().identity())).isEqualTo("CLEAR");
        assertThat(me().at("/exitBans/0/as").asString())
                .isEqualTo("guardian-of-debtor-without-capacity");
    }

    @Test
    void R_EXIT_1_a_ban_that_is_drafted_before_the_merger_and_signed_after_it_binds_who_goes_on() {
        var draft = draftsBanOfOfficer(people.warns(People.debtor(People.unit())));

        merges(partyOfBan(draft));
        var again = haidian.clerk().get(BANS + "/" + draft.id());
        made(signs(again), 200);

        assertThat(border(card.identity())).isEqualTo("RESTRICTED");
        assertThat(border(passport)).isEqualTo("RESTRICTED");
        assertThat(me().get("exitBans")).hasSize(1);
    }

    @Test
    void R_CARD_1_a_debtor_and_a_banned_officer_of_one_case_are_not_merged_while_the_ban_stands() {
        var both = People.debtor(People.unit()) + "," + People.debtor(card.identity());
        var recorded = made(people.records(both), 201);
        var unit =
                new Case(
                        recorded.id(),
                        recorded.json().get("caseNumber").asString(),
                        recorded.json().at("/debtors/0/id").asString(),
                        recorded.etag(),
                        card);
        var draft = draftsBanOfOfficer(unit);
        made(signs(draft), 200);
        var officer = partyOfBan(draft);

        var refused = people.draftsMerger(ofCard, officer);

        assertThat(refused.problem()).isEqualTo("conflict");
        assertThat(refused.json().get("rule").asString()).isEqualTo("R-CARD-1");
        var address = BANS + "/" + draft.id();
        made(
                haidian.judge()
                        .post(
                                address + "/lifting",
                                """
                                {"because": "creditor-consents", "evidence": "Letter.", "on": "%s"}\
                                """
                                        .formatted(haidian.today()),
                                haidian.clerk().get(address).etag()),
                200);
        merges(officer);
        assertThat(border(card.identity())).isEqualTo("CLEAR");
        assertThat(me().at("/exitBans/0/state").asString()).isEqualTo("lifted");
    }

    private Answer draftsBanOfOfficer(Case unit) {
        var office =
                haidian.clerk()
                        .post(
                                "/api/v1/offices",
                                """
                                {"debtorId": "%s", "group": "legal-representative", "identity": %s, "birthDate": "%s",
                                 "since": "2020-01-01", "evidence": "Register of companies."}\
                                """
                                        .formatted(unit.debtor(), passport, born));
        made(people.signs("/api/v1/offices", office), 200);
        return made(
                bans(
                        unit,
                        "legal-representative-of-debtor-unit",
                        "\"officeId\": \"" + office.id() + "\""),
                201);
    }

    private Answer bans(Case from, String target, String more) {
        return haidian.judge()
                .post(
                        BANS,
                        """
                        {"debtorId": "%s", "target": "%s", "reasons": "Has a ticket abroad.", %s}\
                        """
                                .formatted(from.debtor(), target, more));
    }

    private Answer signs(Answer draft) {
        return haidian.president().post(BANS + "/" + draft.id() + "/signature", "", draft.etag());
    }

    private String partyOfBan(Answer draft) {
        return jdbc.sql("select party_id from court_decision where id = ?")
                .param(UUID.fromString(draft.id()))
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The card's party goes on. */
    private void merges(String absorbed) {
        made(people.signs(MERGERS, people.draftsMerger(ofCard, absorbed)), 200);
        assertThat(restraints.of(UUID.fromString(absorbed)).stream())
                .allMatch(state -> state.bindings().isEmpty());
    }

    private String border(String identity) {
        var answer =
                Http.machine(port, BORDER, "check")
                        .post(
                                "/api/v1/checks",
                                """
                                {"measure": "exit-ban", "on": "%s", "purpose": "boarding", "person": %s}\
                                """
                                        .formatted(haidian.today(), identity));
        return made(answer, 200).json().get("decision").asString();
    }

    private JsonNode me() {
        var name = "citizen." + card.number();
        admissions.citizen(
                name, "demo", "A citizen", new Citizen("resident-id", "CN", card.number()));
        return Http.person(port, name).get("/api/v1/me").json();
    }
}
