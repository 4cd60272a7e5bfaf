package org.defaulterregistry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.defaulterregistry.journal.Journal;
import org.defaulterregistry.party.PartyRegister;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Watches every transaction of all tests: it waits for parties in one order, and for none any more
 * once it has the journal's head (D1), or two acts could wait for each other. Registered for all
 * test classes in {@code META-INF/spring.factories}.
 */
public final class LockOrder extends AbstractTestExecutionListener {
    private static final Set<String> TAKES_THE_HEAD = Set.of("append", "audit", "erase");
    private static final Queue<String> BROKEN = new ConcurrentLinkedQueue<>();

    /** What one transaction holds until it ends. */
    private static final class Held implements TransactionSynchronization {
        private final SortedSet<UUID> parties = new TreeSet<>();
        private boolean head;

        static Held now() {
            for (var one : TransactionSynchronizationManager.getSynchronizations()) {
                if (one instanceof Held held) {
                    return held;
                }
            }
            var held = new Held();
            TransactionSynchronizationManager.registerSynchronization(held);
            return held;
        }

        /** Whether somebody who does the same may wait for this one, and this one for him. */
        boolean mayWaitInARing(UUID party) {
            return !parties.contains(party)
                    && (head || !parties.isEmpty() && party.compareTo(parties.last()) < 0);
        }
    }

    /** Stands before the calls that wait for a lock. */
    static final class Watch implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            var kind = AopUtils.getTargetClass(bean);
            if (kind == PartyRegister.class || kind == Journal.class) {
                ((Advised) bean).addAdvice((MethodInterceptor) LockOrder::seen);
            }
            return bean;
        }
    }

    private static Object seen(MethodInvocation call) throws Throwable {
        var method = call.getMethod().getName();
        if (call.getThis() instanceof Journal && TAKES_THE_HEAD.contains(method)) {
            Held.now().head = true;
        }
        if (call.getThis() instanceof PartyRegister && method.equals("lock")) {
            var held = Held.now();
            var party = (UUID) call.getArguments()[0];
            if (held.mayWaitInARing(party)) {
                var callers = callers();
                if (callers.stream().noneMatch(LockOrder::isOfTheMadeUpWorld)) {
                    BROKEN.add(String.join("\n    ", callers));
                }
            }
            held.parties.add(party);
        }
        return call.proceed();
    }

    /** The registry's own part of the stack. */
    private static List<String> callers() {
        return StackWalker.getInstance()
                .walk(frames ->
                        frames.map(StackWalker.StackFrame::toStackTraceElement)
                                .map(StackTraceElement::toString)
                                .filter(frame -> frame.contains("org.defaulterregistry."))
                                .filter(frame -> !frame.contains("$$"))
                                .skip(2)
                                .toList());
    }

    /** The made-up world is told in one transaction, before anybody is let in. */
    private static boolean isOfTheMadeUpWorld(String frame) {
        return frame.contains("org.defaulterregistry.demo.");
    }

    @Override
    public void afterTestClass(TestContext test) {
        var broken = new HashSet<String>();
        for (var one = BROKEN.poll(); one != null; one = BROKEN.poll()) {
            broken.add(one);
        }
        assertThat(broken)
                .as("waits for a party with the journal's head held, or out of order")
                .isEmpty();
    }
}
