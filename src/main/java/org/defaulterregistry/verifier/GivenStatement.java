package org.defaulterregistry.verifier;

import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.StatusStatement;

/** A statement: listed or not, at an instant (docs/journal.md). */
record GivenStatement(byte[] bytes) implements Paper {
    static final String BEGINNING = "jdr-statement/";

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public String proven(GivenKeys keys) {
        try {
            return proven(SignedNote.parse(bytes), keys);
        } catch (NotVerified e) {
            throw new Failed(String.valueOf(e.getMessage()));
        }
    }

    private static String proven(SignedNote note, GivenKeys keys) {
        try {
            return words(StatusStatement.open(note, keys.all()), keys.signersOf(note));
        } catch (NotVerified e) {
            throw new Failed(keys.explain(e, note));
        }
    }

    private static String words(StatusStatement said, String signers) {
        return """
        a statement of %s, signed with %s
          The holder of the document %s %s %s
          was %s at %s,
          by the journal of %d leaves (root %s). Issued %s.
        It proves that the registry said so. Hold type, country and number against the document of whoever
        shows it. What was done after that instant it does not know.
        """
                .formatted(
                        said.log(),
                        signers,
                        said.documentType(),
                        said.country(),
                        said.number(),
                        said.listed() ? "listed" : "not listed",
                        said.at(),
                        said.size(),
                        said.root(),
                        said.issued());
    }
}
