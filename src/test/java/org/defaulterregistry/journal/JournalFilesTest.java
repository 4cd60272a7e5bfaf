package org.defaulterregistry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.defaulterregistry.tlog.VerifierKey;
import org.defaulterregistry.world.Http;
import org.defaulterregistry.world.Http.Answer;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The journal's files, as a cache between would see them. */
abstract class JournalFilesTest extends SignedJournal {
    private Http nobody;

    @OnH2
    static class OnH2Test extends JournalFilesTest {}

    @OnPostgres
    static class OnPostgresTest extends JournalFilesTest {}

    @BeforeEach
    void twoTilesAndAHalf() {
        nobody = Http.nobody(port);
        if (journalSize() < 600) {
            write(600);
        }
        write(1);
        signAll();
    }

    private static String header(Answer answer, String name) {
        return answer.raw().headers().firstValue(name).orElse("");
    }

    private void isFile(String address, String type, String kept) {
        var answer = nobody.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo(kept);
        for (var name :
                new String[] {"Set-Cookie", "Pragma", "Expires", "Content-Encoding", "Vary"}) {
            assertThat(header(answer, name)).as(name).isEmpty();
        }
        var head = nobody.send("HEAD", address, new byte[0], Map.of());
        assertThat(head.status()).isEqualTo(200);
        assertThat(header(head, "Content-Length"))
                .isEqualTo(Integer.toString(answer.raw().body().length));
        var zipped = nobody.send("GET", address, new byte[0], Map.of("Accept-Encoding", "gzip"));
        assertThat(zipped.raw().body()).isEqualTo(answer.raw().body());
        var picky = nobody.send("GET", address, new byte[0], Map.of("Accept", "text/html"));
        assertThat(picky.raw().body()).isEqualTo(answer.raw().body());
    }

    @Test
    void files_have_their_types_and_may_be_kept_as_long_as_they_hold() {
        var text = "text/plain;charset=UTF-8";
        var bytes = "application/octet-stream";
        var ever = "max-age=31536000, public, immutable";
        isFile("/journal/checkpoint", text, "max-age=2, public");
        isFile("/journal/key", text, "max-age=60, public");
        isFile("/journal/keys", text, "max-age=60, public");
        isFile("/journal/tile/0/000", bytes, ever);
        isFile("/journal/tile/0/001.p/17", bytes, ever);
        isFile("/journal/tile/1/000.p/2", bytes, ever);
        isFile("/journal/tile/entries/000", bytes, ever);
        isFile("/journal/tile/entries/002.p/1", bytes, ever);
    }

    @Test
    void whoever_has_a_file_is_told_that_it_is_the_same_and_gets_no_byte_of_it() {
        for (var address :
                new String[] {"/journal/checkpoint", "/journal/tile/0/000", "/journal/key"}) {
            var tag = nobody.get(address).etag();
            assertThat(tag).matches("\"[0-9a-f]{64}\"");

            var again = nobody.send("GET", address, new byte[0], Map.of("If-None-Match", tag));

            assertThat(again.status()).as(address).isEqualTo(304);
            assertThat(again.raw().body()).isEmpty();
            assertThat(again.etag()).isEqualTo(tag);
            assertThat(header(again, "Cache-Control")).contains("public").doesNotContain("no-");
        }
        assertThat(nobody.get("/journal/tile/0/000.p/255").etag())
                .isNotEqualTo(nobody.get("/journal/tile/0/000").etag());
    }

    @Test
    void the_tag_of_a_checkpoint_that_has_grown_is_another() {
        var old = nobody.get("/journal/checkpoint").etag();
        write(1);
        signAll();
        var asked = Map.of("If-None-Match", old);

        var grown = nobody.send("GET", "/journal/checkpoint", new byte[0], asked);

        assertThat(grown.status()).isEqualTo(200);
        assertThat(grown.etag()).isNotEqualTo(old);
    }

    @Test
    void whoever_has_the_beginning_of_a_tile_gets_the_rest_zipped_or_not() {
        var whole = nobody.get("/journal/tile/0/000");
        assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
        var asked = Map.of("Range", "bytes=8160-", "Accept-Encoding", "gzip");

        var rest = nobody.send("GET", "/journal/tile/0/000", new byte[0], asked);

        assertThat(rest.status()).isEqualTo(206);
        assertThat(header(rest, "Content-Range")).isEqualTo("bytes 8160-8191/8192");
        assertThat(header(rest, "Content-Encoding")).isEmpty();
        assertThat(rest.raw().body()).isEqualTo(Arrays.copyOfRange(whole.raw().body(), 8160, 8192));
    }

    @Test
    void the_key_names_the_log_and_has_signed_the_checkpoint() {
        var key = VerifierKey.parse(nobody.get("/journal/key").text().strip());
        assertThat(key.name()).isEqualTo("defaulter-registry.example/journal");
        assertThat(outsider().checkpoint().origin()).isEqualTo(key.name());
    }

    @Test
    void what_is_not_signed_yet_does_not_exist_and_nobody_keeps_that() {
        var size = signedSize();
        write(1);
        var width = (size + 1) % 256 == 0 ? "" : ".p/" + (size + 1) % 256;
        var address = "/journal/tile/entries/%03d%s".formatted(size / 256, width);
        var answer = nobody.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        signAll();
        assertThat(nobody.get(address).status()).isEqualTo(200);
    }

    @Test
    void what_is_no_file_is_404() {
        assertThat(nobody.get("/journal/tile").status()).isEqualTo(404);
        for (var path :
                new String[] {
                    "0/000.p/0",
                    "0/000.p/256",
                    "0/000.p/01",
                    "0/00",
                    "00/000",
                    "0/000/",
                    "7/000",
                    "0/999",
                    "0/x001/000",
                    "0/x000/000",
                    "5/000",
                    "entries/999",
                    "entries/",
                    "entries",
                    "",
                    "0/000.p/1.p/1",
                    "data/000",
                    "0/000.p/-1",
                    "0/-01"
                }) {
            var answer = nobody.get("/journal/tile/" + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(header(answer, "Cache-Control")).contains("no-store");
            assertThat(header(answer, "Set-Cookie")).isEmpty();
        }
    }

    @Test
    void a_partial_tile_is_the_beginning_of_the_full_one() {
        var full = nobody.get("/journal/tile/0/000").raw().body();
        var partial = nobody.get("/journal/tile/0/000.p/255").raw().body();
        assertThat(full).hasSize(8192).startsWith(partial);
        assertThat(partial).hasSize(255 * 32);
    }

    @Test
    void nobody_writes_to_the_journal() {
        for (var method : new String[] {"POST", "PUT", "DELETE"}) {
            for (var file : new String[] {"checkpoint", "key", "tile/0/000", "nothing", ""}) {
                var answer = nobody.send(method, "/journal/" + file, new byte[0], Map.of());
                var there = !file.isEmpty() && !file.equals("nothing");
                assertThat(answer.status()).as(file).isEqualTo(there ? 405 : 404);
                assertThat(header(answer, "Set-Cookie")).as(file).isEmpty();
            }
        }
    }
}
