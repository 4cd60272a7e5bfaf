package org.defaulterregistry.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The least of a witness (c2sp.org/tlog-witness): one log, what it saw last, and a status for an
 * answer.
 */
final class TestWitness {
    private static final int CONFLICT = 409;

    private final VerifierKey log;
    private Checkpoint last;

    TestWitness(VerifierKey log) {
        this.log = log;
        this.last = new Checkpoint(log.name(), 0, Hash.OF_NOTHING);
    }

    int answer(String body) {
        var head = body.substring(0, body.indexOf("\n\n")).split("\n");
        var note = body.substring(body.indexOf("\n\n") + 2);
        try {
            var seen =
                    Checkpoint.open(SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)), log);
            var old = Strict.decimal(head[0].replace("old ", ""));
            if (old != last.size()) {
                return CONFLICT;
            }
            var proof = Arrays.stream(head).skip(1).map(Hash::parse).toList();
            if (old > 0) {
                new ConsistencyProof(old, seen.size(), proof).verify(last.root(), seen.root());
            }
            last = seen;
            return 200;
        } catch (NotVerified refused) {
            return status(refused.fault());
        }
    }

    private static int status(NotVerified.Fault fault) {
        return switch (fault) {
            case NOT_SIGNED, WRONG_SIGNATURE, WRONG_ORIGIN, MALFORMED -> 403;
            case WRONG_SIZE, PROOF_TOO_LONG, PROOF_TOO_SHORT, WRONG_ROOT, WRONG_OLD_ROOT -> 422;
        };
    }
}
