package org.defaulterregistry.access.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.Returns;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * What the OpenAPI description says of all addresses: how to sign in, and that a write has an
 * Idempotency-Key.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    /** The bodies of answers, as they are met while the document is written. */
    private final Set<Class<?>> answers = new CopyOnWriteArraySet<>(List.of(ProblemDocument.class));

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

    /** What is not the answer asked for is a problem document, whatever the address. */
    @Bean
    OpenApiCustomizer problemDocuments() {
        return api -> {
            var problem =
                    answer(
                            "A problem document (RFC 9457); docs/api.md lists the types",
                            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            ProblemDocument.class);
            api.getPaths().values().stream()
                    .flatMap(item -> item.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("4XX", problem));
            answers.forEach(body ->
                    ModelConverters.getInstance(true)
                            .readAll(body)
                            .forEach(api.getComponents()::addSchemas));
        };
    }

    /** Says what an act answers that the law may refuse. */
    @Bean
    OperationCustomizer goodAnswers() {
        return (operation, method) -> {
            var returns = method.getMethodAnnotation(Returns.class);
            if (returns != null) {
                operation.getResponses().remove("200");
                operation
                        .getResponses()
                        .addApiResponse(
                                String.valueOf(returns.status()),
                                answer(
                                        "Done; Journal-Position names the last leaf of the act",
                                        MediaType.APPLICATION_JSON_VALUE,
                                        returns.value()));
                answers.add(returns.value());
            }
            return operation;
        };
    }

    private static ApiResponse answer(String what, String mediaType, Class<?> body) {
        var schema = new Schema<>().$ref("#/components/schemas/" + body.getSimpleName());
        return new ApiResponse()
                .description(what)
                .content(
                        new Content()
                                .addMediaType(
                                        mediaType,
                                        new io.swagger.v3.oas.models.media.MediaType()
                                                .schema(schema)));
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
