package org.defaulterregistry.verifier;

import static org.defaulterregistry.verifier.MadeJournal.KEY;
import static org.defaulterregistry.verifier.MadeJournal.ORIGIN;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.defaulterregistry.tlog.Checkpoint;
import org.defaulterregistry.tlog.Hash;
import org.defaulterregistry.tlog.PublicLeaf;
import org.defaulterregistry.tlog.SigningKey;
import org.defaulterregistry.tlog.StatusStatement;
import org.defaulterregistry.tlog.TlogProof;
import org.defaulterregistry.tlog.Tree;

/** What a registry gives to people to keep, made without one. */
final class GivenOut {
    static final byte[] SALT = filled(3);
    static final byte[] PAYLOAD =
            "jdr-payload/v1\n{\"what\":\"an entry\",\"name\":\"张三\"}"
                    .getBytes(StandardCharsets.UTF_8);
    static final PublicLeaf.Act ACT =
            new PublicLeaf.Act(
                    "list",
                    "CN-110108",
                    Instant.parse("2026-11-21T23:37:00Z"),
                    Hash.ofOpening(SALT, PAYLOAD));
    static final SigningKey STATEMENTS = MadeJournal.key(StatusStatement.keyNameOf(ORIGIN), 5);
    static final int INDEX = 3;

    private static final int SIZE = 7;

    private GivenOut() {}

    static byte[] filled(int with) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static List<byte[]> leaves() {
        var leaves = MadeJournal.leaves(SIZE);
        leaves.set(INDEX, ACT.bytes());
        return leaves;
    }

    static TlogProof proof(SigningKey key) {
        var tree = Tree.of(leaves().stream().map(Hash::ofLeaf).toList());
        var note = key.sign(new Checkpoint(ORIGIN, SIZE, tree.root(SIZE)).text());
        return new TlogProof(null, INDEX, tree.inclusion(INDEX, SIZE).path(), note.note());
    }

    /** As anyone gets it. */
    static String receipt() {
        return proof(KEY).proof();
    }

    /** As the person gets it. */
    static String json(byte[] leaf, String receipt, byte[] salt, byte[] payload) {
        return """
        {"position":3,"kind":"list","subject":"7d7c0a0e-0000-4000-8000-000000000001","court":"CN-110108",\
        "at":"2026-11-21T23:37:00Z","rule":null,"leaf":"%s","receipt":"%s","opening":{"salt":"%s","payload":"%s"}}\
        """
                .formatted(
                        base64(leaf), receipt.replace("\n", "\\n"), base64(salt), base64(payload));
    }

    static String json() {
        return json(ACT.bytes(), receipt(), SALT, PAYLOAD);
    }

    static String withoutOpening() {
        return json().replaceAll("\"opening\":\\{.*?}", "\"opening\":null");
    }

    /** All of somebody's. */
    static String mine(String... receipts) {
        return "{\"key\":\"%s\",\"things\":[{\"about\":\"entry\",\"id\":\"x\",\"receipts\":[%s]}]}"
                .formatted(KEY.verifier().vkey(), String.join(",", receipts));
    }

    static String statement(boolean listed) {
        var at = Instant.parse("2026-11-22T00:00:00Z");
        var said =
                new StatusStatement(
                        ORIGIN,
                        "resident-id",
                        "CN",
                        "99010119900101001X",
                        listed,
                        at,
                        SIZE,
                        Hash.OF_NOTHING,
                        at.plusSeconds(5));
        return STATEMENTS.sign(said.text()).note();
    }
}
