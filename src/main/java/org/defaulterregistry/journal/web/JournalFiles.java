package org.defaulterregistry.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.journal.StatementKeys;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.Tile;
import org.defaulterregistry.tlog.VerifierKey;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Plain files as c2sp.org/tlog-tiles has them. A tile never changes; the checkpoint does every
 * second, so that it is kept for two. What does not exist yet is not kept at all: it may exist
 * soon. Whoever has a file asks with its tag, and whoever has the beginning of one for the rest.
 */
@RestController
class JournalFiles {
    private static final String TILES = "/journal/tile/";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublicLog log;
    private final StatementKeys statements;

    JournalFiles(PublicLog log, StatementKeys statements) {
        this.log = log;
        this.statements = statements;
    }

    @GetMapping("/journal/checkpoint")
    ResponseEntity<Resource> checkpoint() {
        return file(log.checkpoint().map(SignedNote::note).map(JournalFiles::utf8), TEXT, BRIEFLY);
    }

    @GetMapping("/journal/key")
    ResponseEntity<Resource> key() {
        return keys(log.keys());
    }

    @GetMapping("/journal/keys")
    ResponseEntity<Resource> everyKey() {
        return keys(log.everyKey());
    }

    @GetMapping("/journal/statement-key")
    ResponseEntity<Resource> statementKey() {
        return keys(List.of(statements.current().verifier()));
    }

    /** One vkey a line. */
    private static ResponseEntity<Resource> keys(List<VerifierKey> keys) {
        var lines = keys.stream().map(key -> key.vkey() + "\n").collect(Collectors.joining());
        return file(Optional.of(utf8(lines)).filter(_ -> !keys.isEmpty()), TEXT, FOR_A_MINUTE);
    }

    @GetMapping("/journal/tile/**")
    ResponseEntity<Resource> tile(HttpServletRequest request) {
        try {
            var tile = log.tile(Tile.parse(behind(request)));
            return file(tile, MediaType.APPLICATION_OCTET_STREAM, FOR_EVER);
        } catch (NotVerified noSuchTile) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Empty, which is no tile, for the folder itself. */
    private static String behind(HttpServletRequest request) {
        var folder = request.getContextPath() + TILES;
        var address = request.getRequestURI();
        return address.startsWith(folder) ? address.substring(folder.length()) : "";
    }

    /** The tag is the hash of the bytes: any node gives the same, and one byte more is another. */
    private static ResponseEntity<Resource> file(
            Optional<byte[]> bytes, MediaType type, CacheControl kept) {
        var found = bytes.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(kept)
                .eTag(Hash.ofLeaf(found).hex())
                .body(new ByteArrayResource(found));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
