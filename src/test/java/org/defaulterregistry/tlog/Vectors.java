package org.defaulterregistry.tlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published known answers, each with its source (tlog-vectors.json). */
final class Vectors {
    private static final JsonNode ALL = read();

    private Vectors() {}

    /** The node behind names divided by slashes. */
    static JsonNode at(String path) {
        return ALL.at("/" + path);
    }

    static Stream<JsonNode> cases(String path) {
        return at(path).valueStream();
    }

    static List<Hash> hashes(JsonNode base64) {
        return base64.valueStream().map(one -> Hash.parse(one.asString())).toList();
    }

    static byte[] base64(JsonNode node) {
        return Base64.getDecoder().decode(node.asString());
    }

    private static JsonNode read() {
        try (var vectors = Vectors.class.getResourceAsStream("/tlog/tlog-vectors.json")) {
            return JsonMapper.builder().build().readTree(vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
