package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One of the calls by which the signer writes its state file.
 *
 * @param nth of those with this name on this path in one signing, from 1
 * @param perSigning how many of those there are
 */
record DiskCall(String name, Path path, int nth, int perSigning) {
    private static final Pattern LINE = Pattern.compile("[0-9]+ +([a-z0-9]+)\\(.*");

    /**
     * From what strace has noted about several signings.
     *
     * @param paths the longer before those it begins with
     */
    static List<DiskCall> in(Path log, List<Path> paths) throws IOException {
        var counts = new LinkedHashMap<Map.Entry<String, Path>, Integer>();
        for (var line : Files.readAllLines(log)) {
            var call = LINE.matcher(line);
            var path = paths.stream().filter(one -> line.contains(one.toString())).findFirst();
            if (call.matches() && path.isPresent()) {
                counts.merge(Map.entry(call.group(1), path.get()), 1, Integer::sum);
            }
        }
        return perSigning(counts);
    }

    private static List<DiskCall> perSigning(Map<Map.Entry<String, Path>, Integer> counts) {
        var signings =
                counts.entrySet().stream()
                        .filter(one -> one.getKey().getKey().startsWith("rename"))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        var calls = new ArrayList<DiskCall>();
        counts.forEach((what, count) -> {
            if (signings == 0 || count % signings != 0) {
                throw new IllegalStateException(
                        "%d signings, and %d times %s".formatted(signings, count, what));
            }
            var each = count / signings;
            for (int nth = 1; nth <= each; nth++) {
                calls.add(new DiskCall(what.getKey(), what.getValue(), nth, each));
            }
        });
        return calls;
    }

    @Override
    public String toString() {
        return "%s of %s".formatted(name, path.getFileName());
    }
}
