package org.defaulterregistry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.notice.NoticeFollower;
import org.defaulterregistry.world.Court.Entry;
import org.defaulterregistry.world.EndingScene;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Made;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A world of its own for the years that pass in it. The clock goes on from test to test. */
@TestPropertySource(properties = "registry.world=of the erasure alone")
abstract class ErasureScene extends EndingScene {
    @Autowired protected ErasureWorker worker;
    @Autowired protected Journal journal;
    @Autowired private NoticeFollower follower;
    @Autowired private Admissions admissions;

    protected EverywhereSearch everywhere;

    @BeforeEach
    void goOnFromTheLastTest() {
        clock.moveOn(
                Duration.between(clock.instant(), journal.lastMinute().orElseThrow())
                        .plusMinutes(2));
        signInAgain();
        everywhere = new EverywhereSearch(jdbc);
    }

    /** Listed, asked about, refused, told, looked at, and freed by paying. */
    protected Entry refusedAndPaid() {
        var entry = haidian.lists(Made.up(), OPEN_ENDED);
        assertThat(flies(entry)).isEqualTo("RESTRICTED");
        follower.follow();
        assertThat(account(entry.from().person()).get("/api/v1/me/notices").json()).isNotEmpty();
        assertThat(
                        Http.person(port, "auditor.one")
                                .get("/api/v1/journal/listings/" + entry.listing() + "?why=sample")
                                .status())
                .isEqualTo(200);
        forgetAccount(entry.from().person());
        cashier.reports(entry.from(), "1000.00");
        follower.follow();
        assertFree(entry, "R-CONS-9(2)");
        return entry;
    }

    /** Everything by which the person or the case could be recognised. */
    protected List<String> words(Entry entry) {
        var from = entry.from();
        var party =
                jdbc.sql("select party_id from case_debtor where case_id = ?")
                        .param(UUID.fromString(from.id()))
                        .query(UUID.class)
                        .single();
        var document =
                jdbc.sql("select id from document where party_id = ?")
                        .param(party)
                        .query(UUID.class)
                        .single();
        return List.of(
                from.person().number(),
                from.person().name(),
                from.number(),
                from.id(),
                from.debtor(),
                entry.listing(),
                entry.order(),
                party.toString(),
                document.toString());
    }

    protected void erasedInTime() {
        moveTo(haidian.today().plusYears(3).plusDays(1));
        assertThat(worker.work().failed()).isZero();
    }

    protected List<Long> leavesOf(Entry entry) {
        return jdbc.sql(
                        "select position from act_leaf where subject_id in (?, ?, ?) order by position")
                .params(
                        Stream.of(entry.listing(), entry.order(), entry.from().id())
                                .map(UUID::fromString)
                                .toList())
                .query(Long.class)
                .list();
    }

    protected List<String> bytes() {
        return jdbc.sql("select bytes from journal_leaf order by position")
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }

    protected List<Long> openings() {
        return jdbc.sql(
                        "select o.position from journal_opening o join journal_key k on k.position = o.position")
                .query(Long.class)
                .list();
    }

    protected Http account(Made person) {
        var name = "citizen." + UUID.randomUUID();
        admissions.citizen(
                name, "demo", "A citizen", new Citizen("resident-id", "CN", person.number()));
        return Http.person(port, name);
    }

    /** An account is the person's own, and not the register's to erase. */
    protected void forgetAccount(Made person) {
        var names =
                jdbc.sql("select username from account where document_number = ?")
                        .param(person.number())
                        .query(String.class)
                        .list();
        for (var name : names) {
            jdbc.sql("delete from account_role where username = ?").param(name).update();
            jdbc.sql("delete from account where username = ?").param(name).update();
        }
    }
}
