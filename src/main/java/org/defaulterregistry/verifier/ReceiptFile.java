package org.defaulterregistry.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file as the registry answered it: what is in it, not yet looked at. */
final class ReceiptFile {
    private static final int MAX_BYTES = 50_000_000;
    private static final List<String> TOLD = List.of("position", "leafHash", "at", "kind", "court");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private ReceiptFile() {}

    /**
     * @param leaf of a receipt that comes without: base64, or the path of a file
     * @return one at least
     */
    static List<Paper> read(Path file, @Nullable String leaf) {
        var bytes = content(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith(GivenStatement.BEGINNING)) {
            return List.of(new GivenStatement(bytes));
        }
        if (text.startsWith(GivenReceipt.BEGINNING)) {
            return List.of(new GivenReceipt(leafOf(leaf), text, null, Map.of()));
        }
        var found = new ArrayList<Paper>();
        collect(json(bytes, file), found);
        if (found.isEmpty()) {
            throw new Unreadable("there is no receipt in " + file);
        }
        return found;
    }

    private static byte[] content(Path file) {
        try (var content = Files.newInputStream(file)) {
            var bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Unreadable(file + " has more than " + MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read: " + e);
        }
    }

    /** Leaves in base64 and as they are look different: none has the base64 alphabet alone. */
    private static String leafOf(@Nullable String given) {
        if (given == null) {
            throw new Unreadable(
                    "a receipt does not hold its leaf: give --leaf too, or instead the answer of"
                            + " /api/v1/journal/leaves/<position>, which has both");
        }
        var text =
                isFile(given)
                        ? new String(content(Path.of(given)), StandardCharsets.ISO_8859_1)
                        : given;
        return text.startsWith("jdr-leaf/")
                ? Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1))
                : text.strip();
    }

    private static boolean isFile(String given) {
        try {
            return Files.isRegularFile(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static JsonNode json(byte[] bytes, Path file) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new Unreadable(
                    file + " is neither a receipt nor a statement, nor JSON with receipts in it");
        }
    }

    private static void collect(JsonNode node, List<Paper> found) {
        if (node.path("leaf").isString() && node.has("receipt")) {
            found.add(receipt(node));
        } else {
            node.forEach(child -> collect(child, found));
        }
    }

    private static GivenReceipt receipt(JsonNode node) {
        var opening = node.path("opening");
        var told = new HashMap<String, String>();
        TOLD.stream()
                .filter(node::hasNonNull)
                .forEach(field -> told.put(field, node.get(field).asString("")));
        return new GivenReceipt(
                node.get("leaf").asString(""),
                node.get("receipt").asString(null),
                opening.isObject()
                        ? new GivenOpening(
                                opening.path("salt").asString(""),
                                opening.path("payload").asString(""))
                        : null,
                told);
    }
}
