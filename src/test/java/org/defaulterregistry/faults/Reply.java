package org.defaulterregistry.faults;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. Two replies are the same if these are, byte for byte. */
record Reply(
        int status,
        String body,
        @Nullable String etag,
        @Nullable String location,
        @Nullable String position) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    static Reply of(HttpResponse<byte[]> response) {
        var headers = response.headers();
        return new Reply(
                response.statusCode(),
                text(response.body()),
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Location").orElse(null),
                headers.firstValue("Journal-Position").orElse(null));
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isAcknowledged() {
        return status / 100 == 2;
    }

    /** Nothing was kept, and the registry says or implies: the same again. */
    boolean asksForRepeat() {
        return status >= SERVER_ERROR
                || status == CONFLICT && body.contains(":still-running\"")
                || status == UNAUTHORIZED;
    }

    /** The value at a JSON pointer. */
    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** The status, and the problem's name if it is one. */
    String kind() {
        return isAcknowledged() ? String.valueOf(status) : status + " " + problem();
    }

    private String problem() {
        try {
            return at("/type").replaceFirst(".*:", "");
        } catch (RuntimeException noProblemDocument) {
            return "without a problem document";
        }
    }
}
