package org.defaulterregistry.demo;

import java.util.List;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.FindingView;

/** The made-up world is lawful: what the law refuses where it should not is a mistake in it. */
final class Must {
    private Must() {}

    static <V> Done<V> carryOut(Done<V> done) {
        return carryOut(done, done.refusal());
    }

    static <T> T carryOut(T done, List<FindingView> findings) {
        var against = findings.stream().filter(FindingView::refuses).toList();
        if (!against.isEmpty()) {
            throw new IllegalStateException("the demo world breaks the law: " + against);
        }
        return done;
    }
}
