package org.defaulterregistry.world;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Reads every log line and the id of every metric of all tests for the people whom {@link Made} has
 * made up: all of them are planted (journal.md, section 8). Registered for all test classes in
 * {@code META-INF/spring.factories}.
 */
public final class EveryLine extends AbstractTestExecutionListener {
    private static final Pattern SOMEBODY = Pattern.compile("990101[0-9]{11}[0-9Xx]|演示人[^寿]");
    private static final List<String> BESIDE = List.of("io.zonky.test.", "com.icegreen.greenmail.");
    private static final Reader READER = new Reader();

    private static final class Reader extends AppenderBase<ILoggingEvent> {
        private final Queue<String> telling = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent line) {
            var all =
                    line.getFormattedMessage()
                            + line.getThreadName()
                            + line.getMDCPropertyMap()
                            + ThrowableProxyUtil.asString(line.getThrowableProxy());
            if (isOfTheRegistry(line) && SOMEBODY.matcher(all).find()) {
                telling.add(line.getLoggerName() + " on " + line.getThreadName() + ": " + all);
            }
        }

        /** Not of the database and the mail server that stand beside it in tests. */
        private static boolean isOfTheRegistry(ILoggingEvent line) {
            return BESIDE.stream().noneMatch(line.getLoggerName()::startsWith);
        }

        /** Once each: what one class made the registry say is no fault of all that follow. */
        List<String> told() {
            var told = new ArrayList<String>();
            for (var line = telling.poll(); line != null; line = telling.poll()) {
                told.add(line);
            }
            return told;
        }
    }

    /** What starts later, the context of the first class above all, takes no appender away. */
    @Override
    public void beforeTestExecution(TestContext test) {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (!root.isAttached(READER)) {
            READER.setContext(root.getLoggerContext());
            READER.start();
            root.addAppender(READER);
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        assertThat(READER.told()).as("lines with somebody's name or number").isEmpty();
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(MeterRegistry.class)
                    .ifAvailable(EveryLine::read);
        }
    }

    private static void read(MeterRegistry metrics) {
        metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .filter(id -> SOMEBODY.matcher(id).find())
                .findFirst()
                .ifPresent(id -> {
                    throw new AssertionError("somebody stands in the id of a metric: " + id);
                });
    }
}
