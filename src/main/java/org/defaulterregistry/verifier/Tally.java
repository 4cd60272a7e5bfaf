package org.defaulterregistry.verifier;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.defaulterregistry.tlog.PublicLeaf;
import org.jspecify.annotations.Nullable;

/** How many leaves of each kind there are, court by court; of one court, if asked for, each one. */
final class Tally {
    private final @Nullable String court;
    private final Map<String, Long> all = new TreeMap<>();
    private final Map<String, Map<String, Long>> byCourt = new TreeMap<>();
    private final List<String> ofCourt = new ArrayList<>();

    /**
     * @param court whose leaves are listed; null for a line for every court
     */
    Tally(@Nullable String court) {
        this.court = court;
    }

    void count(long index, PublicLeaf leaf) {
        all.merge(kind(leaf), 1L, Long::sum);
        if (leaf instanceof PublicLeaf.Act act) {
            byCourt.computeIfAbsent(act.court(), _ -> new TreeMap<>())
                    .merge(act.kind(), 1L, Long::sum);
            if (act.court().equals(court)) {
                ofCourt.add("leaf %d %s %s".formatted(index, minute(act), act.kind()));
            }
        }
    }

    void print(PrintWriter out) {
        out.println(line("all", all));
        if (court == null) {
            byCourt.forEach((id, kinds) -> out.println(line(id, kinds)));
        } else {
            ofCourt.forEach(out::println);
            out.println(line(court, byCourt.getOrDefault(court, Map.of())));
        }
    }

    /** As it stands in the leaf. */
    private static String minute(PublicLeaf.Act act) {
        return act.at().toString().replace(":00Z", "Z");
    }

    private static String line(String whose, Map<String, Long> kinds) {
        return kinds.isEmpty()
                ? whose + ": none"
                : kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(Collectors.joining(", ", whose + ": ", ""));
    }

    private static String kind(PublicLeaf leaf) {
        return switch (leaf) {
            case PublicLeaf.Act act -> act.kind();
            case PublicLeaf.Erase _ -> "erase";
            case PublicLeaf.Audit _ -> "audit";
        };
    }
}
