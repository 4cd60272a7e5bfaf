package org.defaulterregistry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.People.made;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.defaulterregistry.browser.Visitor;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mails that say only that there is something to read, over a real SMTP server. */
abstract class MailTest extends NoticeScene {
    private static final int PORT = freePort();
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired private Mails mails;

    private GreenMail server;
    private Made person;
    private String address;

    @OnH2
    static class OnH2Test extends MailTest {
        @Test
        void an_address_is_set_confirmed_and_removed_on_a_page() {
            try (var visitor = Visitor.at(port, Visitor.CHINESE)) {
                visitor.signIn(account(person())).open("/status/email");
                visitor.page().locator("#address").fill("nowhere");
                visitor.click("form[action='/status/email'] button");
                visitor.expected(422);
                visitor.page().locator("#address").fill(address());
                visitor.click("form[action='/status/email'] button");
                visitor.isSound().picture("status-email-code");
                visitor.page().locator("#code").fill(mailedCode());
                visitor.click("form[action$='/confirmation'] button");
                assertThat(visitor.page().locator("main").innerText()).contains(address());
                visitor.isSound().picture("status-email-set");
                visitor.click("form[action$='/removal'] button");
                assertThat(visitor.page().locator("main").innerText()).doesNotContain(address());
            }
        }
    }

    @OnPostgres
    static class OnPostgresTest extends MailTest {}

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("registry.notices.mail-from", () -> "registry@example.org");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void aServerAndSomebodyWhoWantsMails() {
        jdbc.sql("delete from mail").update();
        serverIsBack();
        person = haidian.warns(Made.up()).person();
        follower.follow();
        address = "somebody" + NEXT.incrementAndGet() + "@example.org";
    }

    @AfterEach
    void serverGoesAway() {
        server.stop();
    }

    private void serverIsBack() {
        server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private List<MimeMessage> received() {
        mails.send();
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return Objects.toString(message.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    Made person() {
        return person;
    }

    String address() {
        return address;
    }

    String mailedCode() {
        var code = CODE.matcher(text(received().getLast()));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private void confirms() {
        made(puts(person, address), 202);
        made(confirms(mailedCode()), 200);
    }

    private Answer confirms(String code) {
        return sends(person, "POST", "/confirmation", "{\"code\": \"%s\"}".formatted(code));
    }

    /** Something new to read. */
    private void somethingHappens() {
        refuses(person);
        follower.follow();
    }

    @Test
    void an_address_is_used_once_the_code_that_was_mailed_to_it_is_written_back() {
        haidian.lists(person, OPEN_ENDED);
        follower.follow();
        var proposed = made(puts(person, address), 202);
        assertThat(proposed.json().get("address").isNull()).isTrue();
        assertThat(proposed.json().get("awaitingCode").asBoolean()).isTrue();
        somethingHappens();
        assertThat(received()).hasSize(1); // the code alone

        assertThat(confirms("0000-0000-0000").status()).isEqualTo(422);
        var confirmed = made(confirms(mailedCode()), 200);

        assertThat(confirmed.json().get("address").asString()).isEqualTo(address);
        somethingHappens();
        assertThat(received()).hasSize(2);
    }

    @Test
    void a_mail_says_that_there_is_something_to_read_and_nothing_else() throws Exception {
        confirms();
        var entry = haidian.lists(person, OPEN_ENDED);
        follower.follow();

        var mail = received().getLast();

        assertThat(mail.getSubject()).contains("something to read").contains("您有新的内容可读");
        assertThat(text(mail)).contains("Sign in to the registry").contains("请登录登记处查看");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("registry@example.org");
        assertThat(GreenMailUtil.getWholeMessage(mail) + mail.getSubject() + text(mail))
                .doesNotContain(person.number())
                .doesNotContain(person.name())
                .doesNotContain(entry.from().number())
                .doesNotContain("Haidian")
                .doesNotContain("海淀")
                .doesNotContainIgnoringCase("listing")
                .doesNotContain("名单");
    }

    @Test
    void one_mail_is_enough_for_all_that_there_is_to_read_and_it_is_sent_once() {
        confirms();
        haidian.lists(person, OPEN_ENDED);
        somethingHappens();

        assertThat(received()).hasSize(2); // the code, and one mail
        assertThat(received()).hasSize(2);
        somethingHappens();
        assertThat(received()).hasSize(3);
    }

    @Test
    void
            while_the_server_is_away_people_are_told_all_the_same_and_the_mail_comes_when_it_is_back() {
        confirms();
        server.stop();

        somethingHappens();
        mails.send();

        assertThat(kindsTold(person)).startsWith("refusal-reported");
        serverIsBack();
        assertThat(received()).isEmpty(); // not before the time to wait is over
        clock.moveOn(Duration.ofMinutes(2));
        assertThat(received()).hasSize(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void the_wait_doubles_and_after_days_the_mail_is_given_up() {
        confirms();
        server.stop();
        somethingHappens();
        for (int i = 0; i < 20; i++) {
            clock.moveOn(Duration.ofHours(7));
            mails.send();
        }

        assertThat(
                        jdbc.sql("select count(*) from mail where sent_at is null")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(kindsTold(person)).startsWith("refusal-reported");
        serverIsBack();
    }

    @Test
    void a_mail_is_marked_once_the_server_has_taken_it_and_not_before() {
        confirms();
        somethingHappens();
        received();
        jdbc.sql("update mail set sent_at = null where kind = 'NOTICE'")
                .update(); // killed in between

        assertThat(received()).hasSize(3); // at least once
        assertThat(received()).hasSize(3);
    }

    @Test
    void an_address_cannot_bring_a_header_or_another_recipient() {
        assertThat(
                        List.of(
                                "a@example.org\\r\\nBcc: b@example.org",
                                "a@example.org\\nSubject: x",
                                "a@example.org, b@example.org",
                                "A <a@example.org>",
                                "\\\"a b\\\"@example.org",
                                "a@example.org ",
                                "a@localhost",
                                "a@[127.0.0.1]",
                                "ä@example.org",
                                "a@exa\\u0000mple.org",
                                "a".repeat(65) + "@example.org",
                                "a@" + "b".repeat(250) + ".org",
                                "@example.org",
                                ""))
                .allSatisfy(one -> assertThat(puts(person, one).status()).as(one).isEqualTo(422));
        assertThat(puts(person, "first.last+tag@mail.example.org").status()).isEqualTo(202);
    }

    @Test
    void who_wants_no_mails_any_more_gets_none_and_still_reads_everything() {
        confirms();
        somethingHappens();
        made(sends(person, "DELETE", "", ""), 200);
        somethingHappens();

        assertThat(received()).hasSize(1); // the code of before
        assertThat(sends(person, "DELETE", "", "").status()).isEqualTo(404);
        assertThat(kindsTold(person)).startsWith("refusal-reported", "refusal-reported");
    }

    @Test
    void a_code_is_good_for_an_hour_and_five_are_mailed_on_one_day() {
        made(puts(person, address), 202);
        var code = mailedCode();
        clock.moveOn(Duration.ofMinutes(61));
        assertThat(confirms(code).status()).isEqualTo(422);
        for (int i = 0; i < 4; i++) {
            puts(person, address);
        }

        assertThat(puts(person, address).status()).isIn(202, 429); // the day may have changed
        assertThat(puts(person, address).status()).isIn(202, 429);
        assertThat(jdbc.sql("select max(codes) from mail_address").query(Integer.class).single())
                .isLessThanOrEqualTo(5);
    }
}
