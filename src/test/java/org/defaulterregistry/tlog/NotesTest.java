package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.defaulterregistry.tlog.NotVerified.Fault;
import org.junit.jupiter.api.Test;

/** Notes, keys, checkpoints and receipts against published answers, good and bad. */
class NotesTest {
    private static final String FOO = Vectors.at("signedNote/verify/0/note").asString();
    private static final VerifierKey FOO_KEY =
            VerifierKey.parse(Vectors.at("signedNote/verify/0/vkey").asString());

    private static SignedNote note(String text) {
        return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault refused(Runnable work) {
        var refused = catchThrowableOfType(NotVerified.class, work::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.fault();
    }

    @Test
    void published_notes_are_verified_and_written_as_they_were_read() {
        Vectors.cases("signedNote/verify")
                .forEach(one -> {
                    assertThat(one.get("valid").asBoolean()).isTrue();
                    var note = note(one.get("note").asString());
                    var text = note.verify(VerifierKey.parse(one.get("vkey").asString()));
                    assertThat(one.get("note").asString()).startsWith(text + "\n");
                    assertThat(note.note()).isEqualTo(one.get("note").asString());
                });
    }

    @Test
    void the_published_key_signs_as_published() {
        Vectors.cases("signedNote/sign")
                .forEach(one -> {
                    var key = signingKey(one.get("skey").asString());
                    assertThat(key.sign(one.get("text").asString()).note())
                            .isEqualTo(one.get("want").asString());
                    assertThat(key).hasToString("SigningKey PeterNeumann");
                });
    }

    /** PRIVATE+KEY+name+id+base64(1 ‖ seed): only published test keys are written so. */
    private static SigningKey signingKey(String skey) {
        var parts = skey.split("\\+", 5);
        var typed = Base64.getDecoder().decode(parts[4]);
        return SigningKey.of(parts[2], Arrays.copyOfRange(typed, 1, typed.length));
    }

    @Test
    void a_key_has_the_published_id_and_bad_keys_are_refused() {
        var one = Vectors.at("signedNote/keyId/0");
        assertThat(FOO_KEY.name()).isEqualTo(one.get("name").asString());
        assertThat(FOO_KEY.id()).isEqualTo(one.get("wantHex").asString());
        assertThat(FOO_KEY.vkey()).endsWith("+" + one.get("typeAndPublicKeyBase64").asString());
        Vectors.cases("signedNote/badVkeys/cases")
                .forEach(bad ->
                        assertThat(refused(() -> VerifierKey.parse(bad.asString())))
                                .isEqualTo(Fault.MALFORMED));
        assertThat(refused(() -> VerifierKey.parse(FOO_KEY.vkey().replace("530d903a", "530d903b"))))
                .isEqualTo(Fault.MALFORMED);
        assertThat(refused(() -> VerifierKey.parse(FOO_KEY.vkey().replace("530d903a", "530D903A"))))
                .isEqualTo(Fault.MALFORMED);
        assertThat(refused(() -> VerifierKey.parse(FOO_KEY.vkey().replace("/foo", "/\u3000foo"))))
                .isEqualTo(Fault.MALFORMED);
    }

    @Test
    void texts_that_are_none_are_not_signed() {
        var key = SigningKey.of("a", new byte[32]);
        Vectors.cases("signedNote/malformedTexts/cases")
                .forEach(bad ->
                        assertThat(refused(() -> key.sign(bad.asString())))
                                .isEqualTo(Fault.MALFORMED));
    }

    @Test
    void a_changed_text_a_changed_signature_and_a_stranger_are_told_apart() {
        assertThat(
                        refused(() ->
                                note(FOO.replace("example message", "exampel message"))
                                        .verify(FOO_KEY)))
                .isEqualTo(Fault.WRONG_SIGNATURE);
        assertThat(refused(() -> note(FOO.replace("8srV1y", "8srV2y")).verify(FOO_KEY)))
                .isEqualTo(Fault.WRONG_SIGNATURE);
        var stranger = VerifierKey.parse(Vectors.at("signedNote/verify/1/vkey").asString());
        assertThat(refused(() -> note(FOO).verify(stranger))).isEqualTo(Fault.NOT_SIGNED);
        assertThat(refused(() -> note(FOO.replace("Uw2QOk", "Uw2QOl")).verify(FOO_KEY)))
                .as("another key id is another key")
                .isNotNull();
    }

    @Test
    void one_good_signature_does_not_cover_for_a_wrong_one_of_the_same_key() {
        var wrong = FOO.substring(FOO.indexOf('\u2014')).replace("8srV1y", "8srV2y");
        assertThat(refused(() -> note(FOO + wrong).verify(FOO_KEY)))
                .isEqualTo(Fault.WRONG_SIGNATURE);
    }

    @Test
    void of_several_known_keys_one_must_have_signed_and_none_wrongly() {
        var one = SigningKey.of("log.example", new byte[32]);
        var other = SigningKey.of("log.example", "another key, with 32 bytes of it".getBytes());
        var stranger = FOO_KEY;
        var both = other.addTo(one.sign("a text\n"));

        assertThat(note(both.note())).isEqualTo(both);
        assertThat(both.signers(List.of(stranger, other.verifier())))
                .containsExactly(other.verifier());
        assertThat(both.signers(List.of(other.verifier(), one.verifier(), one.verifier())))
                .containsExactly(other.verifier(), one.verifier());
        assertThat(refused(() -> both.signers(List.of(stranger)))).isEqualTo(Fault.NOT_SIGNED);
        assertThat(refused(() -> both.signers(List.of()))).isEqualTo(Fault.NOT_SIGNED);

        var wrong =
                new SignedNote(
                        "a text\n",
                        List.of(
                                one.sign("a text\n").signatures().getFirst(),
                                other.sign("a test\n").signatures().getFirst()));
        assertThat(wrong.verify(one.verifier())).isEqualTo("a text\n");
        assertThat(refused(() -> wrong.signers(List.of(one.verifier(), other.verifier()))))
                .isEqualTo(Fault.WRONG_SIGNATURE);
    }

    @Test
    void sixteen_signatures_are_accepted_and_a_hundred_are_not() {
        var line = FOO.substring(FOO.indexOf('\u2014')).replace("example.com/foo", "other");
        assertThat(note(FOO + line.repeat(15)).verify(FOO_KEY)).startsWith("This is");
        assertThat(refused(() -> note(FOO + line.repeat(100)))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void text_and_signatures_are_divided_at_the_last_blank_line() {
        var key = SigningKey.of("log.example", new byte[32]);
        var text = "one\n\n\u2014 log.example AAAA\n\ntwo\n";
        assertThat(note(key.sign(text).note()).verify(key.verifier())).isEqualTo(text);
    }

    @Test
    void whatever_is_not_of_a_notes_form_is_refused() {
        var bad =
                new String[] {
                    "",
                    "\n",
                    "\n\n",
                    "text\n",
                    "text\n\n",
                    FOO.strip(),
                    FOO + "\n",
                    FOO.replace('\u2014', '-'),
                    FOO.replace('\u2014', '\u2013'),
                    FOO.replace("\u2014 ", "\u2014  "),
                    FOO.replace("\n\n", "\n"),
                    FOO.replace("This", "Th\tis"),
                    FOO.replace("\n", "\r\n"),
                    FOO.replace("/foo ", "/foo+ "),
                    FOO.replace("/foo ", "/f\u00a0oo "),
                    FOO.replace("IneyaQM=", "IneyaQM"),
                    FOO.replace("IneyaQM=", "IneyaQN="),
                    FOO.replace("IneyaQM=", "IneyaQM= "),
                    FOO + "\u2014 short AAAA\n",
                    FOO + "x".repeat(200_000)
                };
        for (var one : bad) {
            assertThat(refused(() -> note(one))).as(one).isEqualTo(Fault.MALFORMED);
        }
        var notUtf8 = FOO.getBytes(StandardCharsets.ISO_8859_1);
        notUtf8[0] = (byte) 0xff;
        assertThat(refused(() -> SignedNote.parse(notUtf8))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void the_published_log_signs_its_sixteen_trees_as_published() {
        var log = Vectors.at("checkpoint/tesseraTestLog");
        var key = signingKey(log.get("skeyPublishedTestOnly").asString());
        assertThat(key.verifier().vkey()).isEqualTo(log.get("vkey").asString());
        var leaves =
                log.get("leavesAscii")
                        .valueStream()
                        .map(leaf ->
                                Hash.ofLeaf(leaf.asString().getBytes(StandardCharsets.US_ASCII)))
                        .toList();
        log.get("checkpoints")
                .valueStream()
                .forEach(one -> {
                    var size = one.get("size").asLong();
                    var checkpoint =
                            new Checkpoint(
                                    log.get("origin").asString(), size, Tree.of(leaves).root(size));
                    var published = one.get("note").asString();
                    assertThat(key.sign(checkpoint.text()).note()).isEqualTo(published);
                    assertThat(Checkpoint.open(note(published), key.verifier()))
                            .isEqualTo(checkpoint);
                });
    }

    @Test
    void another_published_log_signs_under_the_hash_of_its_key() {
        var one = Vectors.at("checkpoint/sigsum");
        var published = note(one.get("note").asString());
        var seed = HexFormat.of().parseHex(one.get("ed25519SeedHex").asString());
        var key = SigningKey.of(published.signatures().getFirst().name(), seed);
        assertThat(key.sign(published.text())).isEqualTo(published);
        assertThat(key.verifier().name())
                .endsWith(HexFormat.of().formatHex(Hash.sha256(key.verifier().key())));
        assertThat(Checkpoint.open(published, key.verifier()).size()).isEqualTo(10);
    }

    @Test
    void the_texts_of_checkpoints_are_read_or_refused_as_published() {
        var example = Vectors.at("checkpoint/exampleBody").get("body").asString();
        assertThat(Checkpoint.parse(example).text()).isEqualTo(example);
        assertThat(Checkpoint.parse(example + "an extension\n").text()).isEqualTo(example);
        Vectors.cases("checkpoint/bodyFormat/invalid")
                .forEach(bad ->
                        assertThat(refused(() -> Checkpoint.parse(bad.asString())))
                                .isEqualTo(Fault.MALFORMED));
        var layout = Vectors.at("checkpoint/bodyFormat/valid/0/body").asString();
        assertThat(refused(() -> Checkpoint.parse(layout))).isEqualTo(Fault.MALFORMED);
        for (var size :
                new String[] {"", "020852163", "+20852163", "-1", "0x1", "1e3", "9".repeat(30)}) {
            assertThat(refused(() -> Checkpoint.parse(example.replace("20852163", size))))
                    .isEqualTo(Fault.MALFORMED);
        }
        assertThat(refused(() -> Checkpoint.parse(example + "\nafter an empty line\n")))
                .isEqualTo(Fault.MALFORMED);
    }

    @Test
    void a_checkpoint_of_another_log_is_not_ours_though_our_key_signed_it() {
        var key = SigningKey.of("log.example/a", new byte[32]);
        var other = new Checkpoint("log.example/b", 0, Hash.OF_NOTHING);
        assertThat(refused(() -> Checkpoint.open(key.sign(other.text()), key.verifier())))
                .isEqualTo(Fault.WRONG_ORIGIN);
    }

    @Test
    void a_production_log_grew_from_five_to_eight_leaves() {
        var one = Vectors.at("witness/consistency5to8");
        var key = VerifierKey.parse(one.get("logVkey").asString());
        var before = Checkpoint.open(note(one.get("old").asString()), key);
        var after = Checkpoint.open(note(one.get("new").asString()), key);
        var path =
                one.get("proofHex")
                        .valueStream()
                        .map(hash -> Hash.of(HexFormat.of().parseHex(hash.asString())))
                        .toList();
        new ConsistencyProof(before.size(), after.size(), path).verify(before.root(), after.root());
    }

    @Test
    void a_witness_built_of_these_parts_answers_as_published() {
        var world = Vectors.at("witness/litewitness");
        var origin = world.get("origin").asString();
        var key = HexFormat.of().parseHex(world.get("logPublicKeyHex").asString());
        var witness = new TestWitness(VerifierKey.of(origin, key));
        world.get("steps")
                .valueStream()
                .forEach(step ->
                        assertThat(witness.answer(step.get("body").asString()))
                                .as(step.get("assert").asString())
                                .isEqualTo(step.get("status").asInt()));
    }

    @Test
    void the_published_cosignature_is_one_over_time_and_checkpoint() {
        var one = Vectors.at("cosignature/ed25519V1");
        var hex = HexFormat.of();
        var body = one.get("checkpointBody").asString();
        var message = "cosignature/v1\ntime " + one.get("timestamp") + "\n" + body;
        var log = VerifierKey.of("log", hex.parseHex(one.get("logPublicKeyHex").asString()));
        var witness = VerifierKey.of("w", hex.parseHex(one.get("witnessPublicKeyHex").asString()));
        assertThat(
                        log.hasSigned(
                                body.getBytes(),
                                hex.parseHex(one.get("logSignatureHex").asString())))
                .isTrue();
        assertThat(
                        witness.hasSigned(
                                message.getBytes(),
                                hex.parseHex(one.get("cosignatureHex").asString())))
                .isTrue();
        assertThat(
                        witness.hasSigned(
                                body.getBytes(),
                                hex.parseHex(one.get("cosignatureHex").asString())))
                .isFalse();
    }

    /**
     * Our copy of the line has one A too many for base64; without it, it has the lengths it should.
     */
    @Test
    void a_cosignature_line_is_read_and_written_like_any_other() {
        var one = Vectors.at("cosignature/lineEncoding");
        var copied = one.get("line").asString();
        assertThat(refused(() -> NoteSignature.parse(copied.strip()))).isEqualTo(Fault.MALFORMED);
        var line = copied.replace("A==", "==");
        var signature = NoteSignature.parse(line.strip());
        assertThat(signature.line()).isEqualTo(line);
        assertThat(signature.keyId()).isEqualTo(one.get("keyIdHex").asString());
        var time = ByteBuffer.wrap(signature.value()).getLong();
        assertThat(HexFormat.of().toHexDigits(time)).isEqualTo(one.get("timestampHex").asString());
        assertThat(HexFormat.of().formatHex(signature.value(), 8, signature.value().length))
                .startsWith(one.get("signatureStartsHex").asString())
                .hasSize(128);
    }

    @Test
    void a_signature_of_a_kind_to_come_is_passed_over() {
        var post = Vectors.at("cosignature/mlDsa44");
        var large =
                new NoteSignature(
                        "w.example", "01020304", new byte[post.get("signatureBytes").asInt() + 8]);
        assertThat(note(FOO + large.line()).verify(FOO_KEY)).startsWith("This is");
    }

    @Test
    void receipts_are_read_and_written_as_published_and_bad_ones_refused() {
        Vectors.cases("tlogProof/marshal")
                .forEach(one -> {
                    var proof =
                            new TlogProof(
                                    null,
                                    one.get("index").asLong(),
                                    Vectors.hashes(one.get("hashes")),
                                    one.get("checkpoint").asString());
                    assertThat(proof.proof()).isEqualTo(one.get("want").asString());
                    assertThat(TlogProof.parse(proof.proof().getBytes())).isEqualTo(proof);
                });
        Vectors.cases("tlogProof/invalid")
                .forEach(bad ->
                        assertThat(refused(() -> TlogProof.parse(bad.asString().getBytes())))
                                .isEqualTo(Fault.MALFORMED));
    }

    @Test
    void a_receipt_holds_for_its_leaf_its_index_and_its_log_alone() {
        var key = SigningKey.of("log.example", new byte[32]);
        var leaves = IntStream.range(0, 5).mapToObj(i -> new byte[] {(byte) i}).toList();
        var tree = Tree.of(leaves.stream().map(Hash::ofLeaf).toList());
        var note = key.sign(new Checkpoint("log.example", 5, tree.root(5)).text()).note();
        var path = tree.inclusion(3, 5).path();
        var receipt = new TlogProof("kept".getBytes(), 3, path, note);
        var read = TlogProof.parse(receipt.proof().getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(receipt);
        assertThat(read.verify(leaves.get(3), key.verifier()).size()).isEqualTo(5);
        assertThat(refused(() -> read.verify(leaves.get(2), key.verifier())))
                .isEqualTo(Fault.WRONG_ROOT);
        assertThat(
                        refused(() ->
                                new TlogProof(null, 5, path, note)
                                        .verify(leaves.get(3), key.verifier())))
                .isEqualTo(Fault.WRONG_SIZE);
        assertThat(refused(() -> read.verify(leaves.get(3), FOO_KEY))).isEqualTo(Fault.NOT_SIGNED);
    }

    @Test
    void a_receipt_has_63_hashes_at_most() {
        var line = Hash.OF_NOTHING.base64() + "\n";
        assertThat(read(line.repeat(63)).path()).hasSize(63);
        assertThat(refused(() -> read(line.repeat(64)))).isEqualTo(Fault.MALFORMED);
    }

    private static TlogProof read(String path) {
        return TlogProof.parse(
                ("c2sp.org/tlog-proof@v1\nindex 0\n" + path + "\ncheckpoint\n").getBytes());
    }

    @Test
    void every_wrong_byte_of_a_verifier_key_is_noticed() {
        var vkey = FOO_KEY.vkey();
        var accepted =
                IntStream.range(0, vkey.length())
                        .mapToObj(i ->
                                vkey.substring(0, i)
                                        + (vkey.charAt(i) == 'A' ? 'B' : 'A')
                                        + vkey.substring(i + 1))
                        .filter(changed -> parses(changed))
                        .collect(Collectors.toList());
        assertThat(accepted).isEmpty();
        assertThatThrownBy(() -> VerifierKey.parse(vkey + "\n")).isInstanceOf(NotVerified.class);
    }

    private static boolean parses(String vkey) {
        try {
            VerifierKey.parse(vkey);
            return true;
        } catch (NotVerified refused) {
            return false;
        }
    }
}
