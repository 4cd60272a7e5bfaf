package org.defaulterregistry.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that were kept before there were hints get their key when the registry starts. */
abstract class HintKeyFillingTest extends RegistryTest {
    @Autowired private HintKeyFilling filling;

    @OnH2
    static class OnH2Test extends HintKeyFillingTest {}

    @OnPostgres
    static class OnPostgresTest extends HintKeyFillingTest {}

    @Test
    void every_document_without_a_key_gets_the_key_of_its_name() {
        var person = Made.up();
        haidian.records(person);
        jdbc.sql("update document set hint_key = null").update();

        filling.afterSingletonsInstantiated();

        assertThat(
                        jdbc.sql("select count(*) from document where hint_key is null")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql("select hint_key from document where number = ?")
                                .param(person.number())
                                .query(String.class)
                                .single())
                .isEqualTo(HintKey.of(person.name()));
    }
}
