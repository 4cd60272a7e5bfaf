package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Characters that nobody can see, in forms that ask and record nothing. */
@ExtendWith(OutputCaptureExtension.class)
abstract class AskingTest extends RegistryTest {
    private static final String CONTROL = "control characters";

    @OnH2
    static class OnH2Test extends AskingTest {}

    @OnPostgres
    static class OnPostgresTest extends AskingTest {}

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u0085"})
    void they_are_told_beside_their_field_and_no_log_holds_them(
            String unseen, CapturedOutput output) {
        var clerk = Reader.of(port, "clerk.haidian");
        var desk = Reader.of(port, "desk.air");
        var person = Made.up();

        told(clerk, "/court/search", "/court/search/case", "number", "(2026)京" + unseen);
        told(clerk, "/court/search", "/court/search/person", "documentNumber", unseen + 1);
        told(clerk, "/court/search", "/court/search/person", "issuingCountry", unseen);
        told(desk, "/provider", "/provider", "person.name", "Li" + unseen);
        told(desk, "/provider", "/provider", "person.documentNumber", person.number() + unseen);
        told(desk, "/provider", "/provider", "clientReference", "seat" + unseen + "7");
        told(clerk, "/register", "/register", "person.name", "Li" + unseen);
        told(clerk, "/register", "/register", "person.documentNumber", person.number() + unseen);
        told(clerk, "/denial", "/denial", "denialReference", "7K4M-29QX" + unseen);
        told(clerk, "/denial", "/denial", "person.documentNumber", unseen);
        told(clerk, "/certificate", "/certificate", "statement", "jdr-statement/" + unseen);
        var question = "/rules/what-if?ask=may-list";
        told(clerk, question, "/rules/what-if", "input.override_reason", "So" + unseen);

        assertThat(output.getAll()).doesNotContain(unseen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo\0.li", "\0", "demo\u0007.li"})
    void nobody_signs_in_under_such_a_name(String name, CapturedOutput output) {
        var reader = Reader.of(port, "demo.li");
        reader.open("/sign-in");

        var answer = reader.send("/sign-in", Map.of("name", name, "password", "demo"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.to()).isEqualTo("/sign-in?failed");
        assertThat(output.getAll()).doesNotContain(name);
    }

    @Test
    void a_look_at_what_the_law_says_tells_them_beside_their_field_too() {
        var from = haidian.warns(Made.up());
        var address = "/court/cases/" + from.id() + "/listing";
        var judge = Reader.of(port, "judge.haidian");
        judge.open(address + "?debtor=" + from.debtor() + "&ground=1");

        var told = judge.send(address + "/look", Map.of("reasons", "He hides\0 it."));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page()).contains("reasons-error", CONTROL);
    }

    private static void told(
            Reader reader, String page, String action, String field, String value) {
        reader.open(page);
        var fields = new HashMap<String, Object>();
        fields.put(field, value);

        var answer = reader.send(action, fields);

        assertThat(answer.status()).as(action + " " + field).isEqualTo(422);
        assertThat(answer.page()).as(action).contains(field + "-error");
    }
}
