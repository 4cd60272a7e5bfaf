package org.defaulterregistry.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs the tests of a class against a demo registry on H2, with the settings of the default
 * database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "registry.demo=true",
            "registry.demo-cases=few",
            "registry.duties.worker=false",
            "registry.notices.worker=false",
            "registry.look-ups.sealer=false",
            "registry.look-ups.recorded-within=20s",
            "registry.erasure.worker=false",
            "registry.figures-kept=0s",
            "registry.brake.listings-a-day=1000000",
            "registry.brake.removals-a-day=1000000",
            "registry.journal.signer=false",
            "registry.duties.longest-silence=36500d",
            "registry.keys=target/test-keys/${random.uuid}",
            "spring.datasource.url=jdbc:h2:file:./target/test-h2/${random.uuid}/registry;MODE=PostgreSQL;"
                    + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
        })
@Import(TestWorld.class)
public @interface OnH2 {}
