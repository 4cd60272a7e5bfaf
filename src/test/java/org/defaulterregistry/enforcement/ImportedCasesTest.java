package org.defaulterregistry.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.defaulterregistry.access.IdentityReader.Identity;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.enforcement.CaseRequest.Debtor;
import org.defaulterregistry.enforcement.CaseRequest.Obligation;
import org.defaulterregistry.world.Court;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases that came in together are taken back together, as long as nobody has acted on them. */
abstract class ImportedCasesTest extends RegistryTest {
    private static final String BATCHES = "/api/v1/batches";
    private static final Officer CLERK =
            new Officer("clerk.haidian", "CN-110108", Set.of(Role.CLERK));

    /** Asked or deleted by {@link ImportedCases} itself, or by a room through ActedInCase. */
    private static final Set<String> ASKED =
            Set.of(
                    "alarm_case",
                    "case_debtor",
                    "court_decision",
                    "enforcement_notice",
                    "identity_dispute",
                    "listing_application",
                    "office",
                    "payment_event",
                    "performance_event");

    /** Nothing stands here before a decision, a notice to the debtor or an event was there. */
    private static final Set<String> LATER =
            Set.of(
                    "clearance",
                    "consumption_order",
                    "correction_request",
                    "exit_ban",
                    "listing",
                    "notice",
                    "permit",
                    "reconsideration");

    @Autowired private ImportedCases imported;
    @Autowired private CaseLook look;
    @Autowired private DataSource database;

    @OnH2
    static class OnH2Test extends ImportedCasesTest {}

    @OnPostgres
    static class OnPostgresTest extends ImportedCasesTest {}

    @Test
    void D14_what_nobody_has_acted_on_is_taken_back_and_the_rest_stays() {
        var batch = opens();
        var untouched = comesIn(batch, 2);
        var noticed = comesIn(batch, 3);
        var paid = comesIn(batch, 4);
        var applied = comesIn(batch, 5);
        var moved = comesIn(batch, 6);
        var restated = comesIn(batch, 7);
        notices(noticed);
        assertThat(cashier.reports(asCase(paid), "1.00").status()).isLessThan(300);
        applies(applied);
        transfers(moved);
        restates(restated);
        assertThat(states(batch))
                .containsExactly(
                        "untouched", "acted-on", "acted-on", "acted-on", "acted-on", "acted-on");

        var size = journalSize();
        var undone = undo(haidian.judge(), batch);

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(journalSize()).isEqualTo(size + 1);
        assertThat(states(batch))
                .containsExactly(
                        "taken-back", "acted-on", "acted-on", "acted-on", "acted-on", "acted-on");
        assertThat(status(haidian, untouched)).isEqualTo(404);
        assertThat(status(haidian, noticed)).isEqualTo(200);
        assertThat(status(chaoyang, moved)).isEqualTo(200);
    }

    @Test
    void D14_the_number_of_a_case_that_was_taken_back_can_be_recorded_again() {
        var batch = opens();
        var gone = comesIn(batch, 2);
        assertThat(look.look(CLERK, gone.request()).isRecorded()).isTrue();
        undo(haidian.president(), batch);

        assertThat(look.look(CLERK, gone.request()).isRecorded()).isFalse();
        var again = imported.record(CLERK, UUID.fromString(opens().id()), 2, gone.request());
        assertThat(again.view().id()).isNotEqualTo(gone.id());
    }

    @Test
    void D14_nothing_comes_into_a_batch_that_was_undone_or_is_another_courts() {
        var batch = opens();
        undo(haidian.judge(), batch);
        var size = journalSize();

        assertThatThrownBy(() -> comesIn(batch, 2)).isInstanceOf(Problem.class);
        var foreign = UUID.fromString(made(chaoyang.clerk()).id());
        assertThatThrownBy(() -> imported.record(CLERK, foreign, 2, request(Made.up())))
                .isInstanceOf(Problem.class);
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void D14_looking_keeps_nothing_and_tells_every_fault_at_once() {
        var person = Made.up();
        var sound = request(person);
        var size = journalSize();
        var wrong =
                new CaseRequest(
                        sound.caseNumber().replace("京0108", "京0105"),
                        null,
                        "A court",
                        "1",
                        haidian.today().plusDays(1),
                        "A creditor",
                        new Obligation(ObligationKind.ACT, "Act.", null, "CNY", null),
                        List.of(debtor(person), debtor(person)));

        assertThat(look.look(CLERK, sound).faults()).isEmpty();
        assertThat(look.look(CLERK, wrong).faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/obligation", "/filedOn", "/caseNumber", "/debtors/1");
        assertThat(journalSize()).isEqualTo(size);
    }

    @Test
    void D12_somebody_alike_is_shown_and_may_be_told_apart() {
        var known = Made.up();
        haidian.records(known);
        var alike = Made.born(bornOn(known));
        var namesake = new Made(alike.number(), known.name());
        var request = request(namesake);

        var looked = look.look(CLERK, request);

        assertThat(looked.faults()).isEmpty();
        assertThat(looked.alike()).hasSize(1);
        var ids = looked.alike().getFirst().stream().map(one -> one.partyId()).toList();
        assertThat(ids).hasSize(1);
        var apart =
                new CaseRequest(
                        request.caseNumber(),
                        request.basisKind(),
                        request.basisBody(),
                        request.basisNumber(),
                        request.filedOn(),
                        request.creditor(),
                        request.obligation(),
                        List.of(
                                new Debtor(
                                        request.debtors().getFirst().identity(),
                                        null,
                                        false,
                                        ids)));
        assertThat(look.look(CLERK, apart).alike()).allMatch(List::isEmpty);
    }

    /** A new table that refers to a case has to say whether something may be there first. */
    @Test
    void D14_every_table_that_refers_to_a_case_is_known() throws SQLException {
        var known = new TreeSet<>(ASKED);
        known.addAll(LATER);
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var table : List.of("enforcement_case", "case_debtor")) {
                try (var keys = connection.getMetaData().getExportedKeys(null, null, table)) {
                    while (keys.next()) {
                        found.add(keys.getString("FKTABLE_NAME"));
                    }
                }
            }
        }

        assertThat(found).isEqualTo(known);
    }

    private record In(UUID id, UUID debtor, CaseRequest request, Made person) {}

    private In comesIn(Answer batch, int line) {
        var person = Made.up();
        var request = request(person);
        var recorded = imported.record(CLERK, UUID.fromString(batch.id()), line, request).view();
        return new In(recorded.id(), recorded.debtors().getFirst().id(), request, person);
    }

    private CaseRequest request(Made person) {
        return new CaseRequest(
                haidian.newCaseNumber(),
                null,
                "A court",
                "(2025)京0108民初1号",
                haidian.today().minusDays(60),
                "A creditor",
                new Obligation(
                        ObligationKind.PAY,
                        "Pay.",
                        new BigDecimal("1000.00"),
                        "CNY",
                        haidian.today().minusDays(1)),
                List.of(debtor(person)));
    }

    private static Debtor debtor(Made person) {
        return new Debtor(new Identity("resident-id", null, person.number(), person.name()), null);
    }

    private static LocalDate bornOn(Made person) {
        return LocalDate.parse(person.number().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Court.Case asCase(In one) {
        var etag = haidian.clerk().get("/api/v1/enforcement-cases/" + one.id()).etag();
        return new Court.Case(
                one.id().toString(),
                one.request().caseNumber(),
                one.debtor().toString(),
                etag,
                one.person());
    }

    private void notices(In one) {
        var from = asCase(one);
        var noticed =
                haidian.clerk()
                        .post(
                                "/api/v1/enforcement-cases/" + from.id() + "/notices",
                                """
                                {"debtorId": "%s", "issuedOn": "%s", "performBy": "%s", "riskWarning": true}\
                                """
                                        .formatted(
                                                from.debtor(),
                                                haidian.today().minusDays(9),
                                                haidian.today()),
                                from.etag());
        assertThat(noticed.status()).as(noticed.text()).isEqualTo(200);
    }

    private void applies(In one) {
        var filed =
                haidian.clerk()
                        .post(
                                "/api/v1/enforcement-cases/" + one.id() + "/listing-applications",
                                """
                                {"debtorId": "%s", "receivedOn": "%s", "by": "creditor", "inWriting": true, "evidence": "A letter."}\
                                """
                                        .formatted(one.debtor(), haidian.today()));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    }

    private void transfers(In one) {
        var from = asCase(one);
        var moved =
                haidian.president()
                        .post(
                                "/api/v1/enforcement-cases/" + from.id() + "/transfer",
                                """
                                {"toCourt": "CN-110105", "ruling": "(2026)京01执监1号", "on": "%s"}\
                                """
                                        .formatted(haidian.today()),
                                from.etag());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private void restates(In one) {
        var from = asCase(one);
        var restated =
                haidian.clerk()
                        .post(
                                "/api/v1/enforcement-cases/" + from.id() + "/obligation",
                                """
                                {"amountDue": 90000.00, "asOf": "%s", "evidence": "Interest."}\
                                """
                                        .formatted(haidian.today()),
                                from.etag());
        assertThat(restated.status()).as(restated.text()).isEqualTo(200);
    }

    private int status(Court court, In one) {
        return court.clerk().get("/api/v1/enforcement-cases/" + one.id()).status();
    }

    private List<String> states(Answer batch) {
        return haidian.clerk()
                .get(BATCHES + "/" + batch.id())
                .json()
                .get("cases")
                .valueStream()
                .map(one -> one.get("state").asString())
                .toList();
    }

    private Answer opens() {
        return made(haidian.clerk());
    }

    private static Answer made(Http clerk) {
        var opened =
                clerk.post(
                        BATCHES,
                        """
                        {"reference": "%s", "purpose": "Cases of last year."}\
                        """
                                .formatted(UUID.randomUUID()));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened;
    }

    private Answer undo(Http officer, Answer batch) {
        return officer.post(
                BATCHES + "/" + batch.id() + "/undo",
                """
                {"reason": "other", "foundOn": "%s", "evidence": "It was the wrong file."}\
                """
                        .formatted(haidian.today()),
                officer.get(BATCHES + "/" + batch.id()).etag());
    }
}
