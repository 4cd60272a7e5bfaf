package org.defaulterregistry.access.web;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that fit the OpenAPI description: right types, first words of closed lists, no sense. */
final class Sketch {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String UUID = "00000000-0000-0000-0000-000000000001";

    private final JsonNode api;

    Sketch(JsonNode api) {
        this.api = api;
    }

    /** Empty if the address takes no body. */
    Optional<ObjectNode> bodyOf(String method, String pattern) {
        var schema =
                api.at("/paths")
                        .path(pattern)
                        .path(method.toLowerCase(Locale.ROOT))
                        .at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of((ObjectNode) of(schema));
    }

    /** Whether an id stands in the body that the address takes. */
    boolean namesAnObject(String method, String pattern) {
        return bodyOf(method, pattern).map(ObjectNode::toString).orElse("").contains(UUID);
    }

    private JsonNode of(JsonNode schema) {
        var whole = resolved(schema);
        if (whole.has("example")) {
            return whole.get("example");
        }
        if (whole.has("enum")) {
            return whole.get("enum").get(0);
        }
        return switch (typeOf(whole)) {
            case "string" -> NODES.stringNode(text(whole));
            case "integer", "number" -> NODES.numberNode(whole.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> NODES.arrayNode().add(of(whole.get("items")));
            default -> object(whole);
        };
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), of(property.getValue())));
        return object;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID;
            case "date" -> "2026-01-05";
            default -> "x".repeat(Math.max(1, schema.path("minLength").asInt(1)));
        };
    }
}
