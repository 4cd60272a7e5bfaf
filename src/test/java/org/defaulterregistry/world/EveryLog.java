package org.defaulterregistry.world;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Reads every leaf that any test made, when the class is over, by a grammar of its own: it shares
 * no line with the code that writes them (journal.md, section 8). Registered for all test classes
 * in {@code META-INF/spring.factories}.
 */
public final class EveryLog extends AbstractTestExecutionListener {
    private static final String AT = "at [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z\n";
    private static final Pattern ACT =
            Pattern.compile(
                    "jdr-leaf/v1\nkind (list|publish|extend|refuse|withdraw|delete|correct|expire|restrict|lift|permit"
                            + "|revoke|identity|review|record)\ncourt [A-Z0-9][A-Z0-9.-]{1,31}\n"
                            + AT
                            + "commit ([A-Za-z0-9+/]{43}=)\n");
    private static final Pattern ERASE =
            Pattern.compile("jdr-leaf/v1\nkind erase\n" + AT + "target (0|[1-9][0-9]{0,10})\n");
    private static final Pattern AUDIT =
            Pattern.compile(
                    "jdr-leaf/v1\nkind audit\n"
                            + AT
                            + "log [!-~]+ (0|[1-9][0-9]{0,10}) [A-Za-z0-9+/]{43}=\n");
    private static final Pattern A_NUMBER = Pattern.compile("[0-9]{12,18}");

    private static final Map<ApplicationContext, Log> LOGS = new WeakHashMap<>();

    private static final class Log {
        private long read;
        private final Set<String> commitments = new HashSet<>();
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (!test.hasApplicationContext()) {
            return;
        }
        var context = test.getApplicationContext();
        var jdbc = context.getBeanProvider(JdbcClient.class).getIfAvailable();
        if (jdbc != null) {
            synchronized (LOGS) {
                read(jdbc, LOGS.computeIfAbsent(context, _ -> new Log()));
            }
        }
    }

    private static void read(JdbcClient jdbc, Log log) {
        var leaves =
                jdbc.sql("select bytes from journal_leaf where position >= ? order by position")
                        .param(log.read)
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list();
        var from = log.read;
        log.read += leaves.size();
        for (int i = 0; i < leaves.size(); i++) {
            check(from + i, leaves.get(i), log.commitments);
        }
    }

    private static void check(long position, String leaf, Set<String> commitments) {
        var act = ACT.matcher(leaf);
        var known =
                act.matches()
                        ? commitments.add(act.group(2))
                        : ERASE.matcher(leaf).matches() || AUDIT.matcher(leaf).matches();
        if (!known) {
            throw new AssertionError(
                    "leaf %d is outside the grammar, or its commitment stands twice: %s"
                            .formatted(position, leaf));
        }
        if (A_NUMBER.matcher(leaf).find()) {
            throw new AssertionError(
                    "leaf %d has a run of digits like somebody's number: %s"
                            .formatted(position, leaf));
        }
    }
}
