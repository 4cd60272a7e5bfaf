package org.defaulterregistry.faults;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.defaulterregistry.faults.Outside.Verdict;

/** Has the journal verified from outside after each kill, with the checkpoint from before it. */
final class JournalWatch {
    private final Optional<Outside> outside;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

    /**
     * @param outside nobody where the registry does not sign
     */
    JournalWatch(Optional<Outside> outside) {
        this.outside = outside;
    }

    void beforeKill() throws IOException, InterruptedException {
        if (outside.isPresent()) {
            outside.get().keepCheckpoint();
        }
    }

    void afterRestart() throws IOException, InterruptedException {
        if (outside.isPresent()) {
            verdicts.merge(outside.get().verify(), 1, Integer::sum);
        }
    }

    boolean nothingElse() {
        return verdicts.keySet().stream().allMatch(Verdict.VERIFIED::equals);
    }

    Map<Verdict, Integer> verdicts() {
        return verdicts;
    }
}
