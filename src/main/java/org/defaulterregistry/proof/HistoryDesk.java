package org.defaulterregistry.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.ActBook.ActLeaf;
import org.defaulterregistry.access.Inspections;
import org.defaulterregistry.access.Inspections.What;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.listing.EntryDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a court its own acts with their openings. An auditor sees the acts of all courts and no
 * opening: who did what and when is his business, whose number it was is not. That he looked is
 * kept.
 */
@Component
@Transactional
public class HistoryDesk {
    private final ActBook acts;
    private final EntryDesk entries;
    private final ReceiptBook receipts;
    private final Inspections inspections;

    HistoryDesk(ActBook acts, EntryDesk entries, ReceiptBook receipts, Inspections inspections) {
        this.acts = acts;
        this.entries = entries;
        this.receipts = receipts;
        this.inspections = inspections;
    }

    /**
     * @throws Problem 404 unless an act of the officer's court left the leaf
     */
    public ActView act(Officer officer, long position, @Nullable String why) {
        var leaf =
                acts.at(position)
                        .filter(found ->
                                isAuditor(officer) || found.court().equals(officer.court()))
                        .orElseThrow(Problem::notFound);
        var leaves = acts.of(leaf.act());
        inspections.keep(
                officer, why, What.ACT, leaves.stream().map(ActLeaf::subject).collect(toSet()));
        return view(leaves, !isAuditor(officer));
    }

    /**
     * @throws Problem 404 unless it is an entry of the officer's court
     */
    public HistoryView entry(Officer officer, UUID id, @Nullable String why) {
        var entry = entries.readBy(officer, id).listing();
        inspections.keep(officer, why, What.ENTRY, List.of(id));
        var byAct =
                acts.about(List.of(id)).stream()
                        .collect(groupingBy(ActLeaf::act, LinkedHashMap::new, toList()));
        return new HistoryView(
                id,
                entry.court(),
                byAct.values().stream().map(leaves -> view(leaves, !isAuditor(officer))).toList());
    }

    private ActView view(List<ActLeaf> leaves, boolean opened) {
        var act = leaves.getFirst();
        return new ActView(
                act.act(), act.court(), acts.steps(act.act()), receipts.of(leaves, opened));
    }

    private static boolean isAuditor(Officer officer) {
        return officer.roles().contains(Role.AUDITOR);
    }
}
