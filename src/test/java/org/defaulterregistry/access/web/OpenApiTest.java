package org.defaulterregistry.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lints the OpenAPI document: what a stranger needs to write a client stands in it. */
@OnH2
class OpenApiTest {
    @LocalServerPort private int port;

    private OpenAPI api;
    private List<String> faults;
    private Map<String, Operation> operations;

    @BeforeEach
    void read() {
        var parsed =
                new OpenAPIV3Parser()
                        .readContents(Http.nobody(port).get("/v3/api-docs").text(), null, null);
        faults = parsed.getMessages();
        api = parsed.getOpenAPI();
        operations =
                api.getPaths().entrySet().stream()
                        .flatMap(path -> named(path.getKey(), path.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Operation>> named(String path, PathItem item) {
        return item.readOperationsMap().entrySet().stream()
                .map(one -> Map.entry(one.getKey() + " " + path, one.getValue()));
    }

    @Test
    void it_is_a_sound_document_of_openapi_3_1() {
        assertThat(api.getOpenapi()).startsWith("3.1");
        assertThat(faults).isEmpty();
        assertThat(operations).hasSizeGreaterThan(20);
    }

    @Test
    void every_operation_says_in_a_line_what_it_does() {
        assertThat(lacking(operation -> operation.getSummary() != null)).isEmpty();
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        assertThat(lacking(operation -> operation.getOperationId() != null)).isEmpty();
        assertThat(operations.values().stream().map(Operation::getOperationId))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_operation_says_what_a_good_answer_holds() {
        assertThat(lacking(OpenApiTest::goodAnswerIsDescribed)).isEmpty();
    }

    @Test
    void every_operation_names_the_problem_documents() {
        assertThat(lacking(operation -> operation.getResponses().containsKey("4XX"))).isEmpty();
    }

    @Test
    void every_write_that_needs_one_names_its_idempotency_key() {
        assertThat(api.getPaths().get("/api/v1/permits").getPost().getParameters())
                .anyMatch(header -> "Idempotency-Key".equals(header.getName()));
    }

    private List<String> lacking(Predicate<Operation> quality) {
        var lacking = new ArrayList<String>();
        operations.forEach((name, operation) -> {
            if (!quality.test(operation)) {
                lacking.add(name);
            }
        });
        return lacking.stream().sorted().toList();
    }

    private static boolean goodAnswerIsDescribed(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .filter(response -> !response.getKey().equals("204"))
                .allMatch(response -> isDescribed(response.getValue()));
    }

    private static boolean isDescribed(ApiResponse response) {
        return response.getContent() != null
                && response.getContent().values().stream()
                        .allMatch(media -> namesItsFields(media.getSchema()));
    }

    private static boolean namesItsFields(Schema<?> schema) {
        return schema != null
                && (schema.get$ref() != null
                        || schema.getItems() != null
                        || (schema.getTypes() != null && !schema.getTypes().contains("object")));
    }
}
