package org.defaulterregistry.proof;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.StatusStatement;
import org.springframework.stereotype.Component;

/**
 * Says for anyone whether this registry has signed a statement, by the keys that it has published.
 * Nothing of the asking is kept.
 */
@Component
public class StatementCheck {
    private final PublicLog log;

    StatementCheck(PublicLog log) {
        this.log = log;
    }

    /**
     * @param note as it was handed on; blanks around it and at the ends of lines do not count
     * @throws NotVerified if it is no statement, or none that was signed here
     */
    public StatusStatement open(String note) {
        var lines =
                note.strip()
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n", "", "\n"));
        return StatusStatement.open(
                SignedNote.parse(lines.getBytes(StandardCharsets.UTF_8)), log.everyKey());
    }
}
