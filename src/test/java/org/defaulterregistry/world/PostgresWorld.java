package org.defaulterregistry.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL of this test run's own. Where none can be started (a container that forbids
 * {@code unshare} to root), REGISTRY_TEST_POSTGRES names the JDBC URL of an empty database instead,
 * with the password in it.
 *
 * <p>It starts before the first bean, because the filters need the database as early as the web
 * server.
 */
public final class PostgresWorld
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var given = System.getenv("REGISTRY_TEST_POSTGRES");
        var url = given == null ? start(context.getBeanFactory()) : given;
        TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=postgres")
                .applyTo(context);
    }

    /** Registered first, hence ended last: after the connection pool. */
    private static String start(ConfigurableListableBeanFactory beans) {
        try {
            var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            ((DefaultListableBeanFactory) beans)
                    .registerDisposableBean("postgres", postgres::close);
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL could not be started; see REGISTRY_TEST_POSTGRES", e);
        }
    }
}
