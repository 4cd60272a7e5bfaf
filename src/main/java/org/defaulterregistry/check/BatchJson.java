package org.defaulterregistry.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes batches: as strictly as any other body, but with room for ten thousand items,
 * and with answers whose length tells nothing.
 */
@Component
class BatchJson {
    /** Sixteen tokens an item, and as much again for whoever writes every field. */
    private static final long MOST_TOKENS = 20L * BatchReader.MOST_ITEMS;

    /** Longer than any answer with the longest reference, and than any four numbers (D6). */
    private static final int LENGTH = 256;

    private final JsonMapper json;
    private final JsonFactory factory;

    BatchJson(JsonMapper json) {
        this.json = json;
        this.factory =
                json.tokenStreamFactory()
                        .rebuild()
                        .streamReadConstraints(
                                json.tokenStreamFactory()
                                        .streamReadConstraints()
                                        .rebuild()
                                        .maxTokenCount(MOST_TOKENS)
                                        .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
    }

    /**
     * @throws HttpMessageNotReadableException told to the caller like any other unreadable body
     */
    BatchRequest read(byte[] body) {
        try (var parser = factory.createParser(ObjectReadContext.empty(), body)) {
            var request = json.readValue(parser, BatchRequest.class);
            if (request == null) {
                throw new HttpMessageNotReadableException("no object", new Sent(body));
            }
            return request;
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("a batch", unreadable, new Sent(body));
        }
    }

    byte[] write(BatchAnswer answer) {
        var out = new ByteArrayOutputStream(LENGTH * (answer.items().size() + 2));
        text(out, "{\"registerVersion\":" + answer.registerVersion() + ",\"asOf\":");
        out.writeBytes(json.writeValueAsBytes(answer.asOf()));
        text(out, ",\"validUntil\":");
        out.writeBytes(json.writeValueAsBytes(answer.validUntil()));
        text(out, ",\"items\":[");
        var between = "";
        for (var item : answer.items()) {
            text(out, between);
            padded(out, item);
            between = ",\n";
        }
        text(out, "],\"counts\":");
        padded(out, answer.counts());
        text(out, "}");
        return out.toByteArray();
    }

    private void padded(ByteArrayOutputStream out, Object part) {
        var bytes = json.writeValueAsBytes(part);
        var padded = Arrays.copyOf(bytes, Math.max(LENGTH, bytes.length));
        Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
        out.writeBytes(padded);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Sent(byte[] body) implements HttpInputMessage {
        @Override
        public ByteArrayInputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return HttpHeaders.EMPTY;
        }
    }
}
