package org.defaulterregistry.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.defaulterregistry.Application;
import org.defaulterregistry.access.AccountBook;
import org.defaulterregistry.access.Settings;
import org.defaulterregistry.party.Courts;
import org.defaulterregistry.world.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The first people of a registry that is no demo. */
class FirstOperatorsTest {
    private static final String ONE = "seven geese over the canal";
    private static final String TWO = "nine herons by the weir";

    @TempDir private Path folder;

    @Test
    void two_operators_come_in_by_the_setting_once_and_choose_their_passwords() {
        try (var nobody = start("")) {
            assertThat(accounts(nobody)).isZero();
        }
        try (var first = start("op.one:" + ONE + ",op.two:" + TWO)) {
            assertThat(accounts(first)).isEqualTo(2);
            var port = portOf(first);
            assertThat(Http.person(port, "op.one", ONE).get("/api/v1/admin/accounts").status())
                    .isEqualTo(403);
            var chosen = "ten cranes on the lake";
            Http.person(port, "op.one", ONE)
                    .post(
                            "/api/v1/me/password",
                            "{\"current\": \"%s\", \"password\": \"%s\"}".formatted(ONE, chosen));
            assertThat(Http.person(port, "op.one", chosen).get("/api/v1/admin/accounts").json())
                    .hasSize(2);
            assertThat(signInPage(port)).contains("password").doesNotContainIgnoringCase("demo");
        }
        try (var again = start("op.three:" + ONE + ",op.four:" + TWO)) {
            assertThat(accounts(again)).as("once, and never again").isEqualTo(2);
        }
    }

    @Test
    void a_setting_that_cannot_be_used_ends_the_start_and_shows_no_password() {
        refused(() -> start("op.one:" + ONE).close());
        try (var nobody = start("")) {
            for (var unfit :
                    new String[] {
                        "op.one:" + ONE + ",op.two:short",
                        "op.one:" + ONE + ",op.one:" + TWO,
                        "Op One:" + ONE + ",op.two:" + TWO
                    }) {
                refused(() -> enter(nobody, unfit));
            }
            assertThat(accounts(nobody)).isZero();
        }
    }

    private static void refused(ThrowingCallable start) {
        assertThatThrownBy(start)
                .hasMessageContaining("REGISTRY_FIRST_OPERATORS")
                .hasMessageNotContaining(ONE)
                .hasMessageNotContaining("short");
    }

    /** As a start with this setting does, without all the rest of it. */
    private static void enter(ConfigurableApplicationContext registry, String operators) {
        new FirstOperators(
                        registry.getBean(Settings.class),
                        registry.getBean(Courts.class),
                        registry.getBean(AccountBook.class),
                        registry.getBean(AdminActs.class),
                        registry.getBean(PlatformTransactionManager.class),
                        operators)
                .afterSingletonsInstantiated();
    }

    private ConfigurableApplicationContext start(String operators) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--registry.demo=false",
                        "--registry.keys=" + folder.resolve("keys"),
                        "--registry.first-operators=" + operators,
                        "--spring.datasource.url=jdbc:h2:file:"
                                + folder.resolve("registry")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000");
    }

    /** In production nobody signs in with one click. */
    private static String signInPage(int port) {
        return Http.nobody(port)
                .send("GET", "/sign-in", new byte[0], Map.of("Accept", "text/html"))
                .text();
    }

    private static long accounts(ConfigurableApplicationContext registry) {
        return registry.getBean(JdbcClient.class)
                .sql("select count(*) from account")
                .query(Long.class)
                .single();
    }

    private static int portOf(ConfigurableApplicationContext registry) {
        return registry.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
