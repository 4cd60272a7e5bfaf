package org.defaulterregistry.access.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the OpenAPI description says of all addresses: how to sign in, and that a write has an
 * Idempotency-Key.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Registry of court judgments not carried out")
                                .description(
                                        "In or out, and clear how one gets on and off. docs/api.md tells the rest.")
                                .version("v1")
                                .license(
                                        new License()
                                                .name("Apache-2.0")
                                                .url(
                                                        "https://www.apache.org/licenses/LICENSE-2.0")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "person",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("basic"))
                                .addSecuritySchemes(
                                        "machine",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("person"))
                .addSecurityItem(new SecurityRequirement().addList("machine"));
    }

    @Bean
    OpenApiCustomizer idempotencyKey() {
        return api ->
                api.getPaths()
                        .forEach((path, item) -> {
                            if (item.getPost() != null
                                    && !IdempotencyFilter.WITHOUT_KEY.contains(path)) {
                                item.getPost()
                                        .addParametersItem(
                                                new HeaderParameter()
                                                        .name("Idempotency-Key")
                                                        .description(
                                                                "a new one for a new act, the same one to repeat it")
                                                        .required(true)
                                                        .schema(
                                                                new StringSchema()
                                                                        .minLength(1)
                                                                        .maxLength(255)));
                            }
                        });
    }
}
