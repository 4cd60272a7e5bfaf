package org.defaulterregistry.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something went wrong, without the messages: a database likes to tell the values that it
 * could not keep.
 */
public final class SafeTrace {
    private static final int DEEPEST_CAUSE = 5;
    private static final int FRAMES = 6;

    private SafeTrace() {}

    public static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(SafeTrace::frames)
                .collect(Collectors.joining(" caused by "));
    }

    private static String frames(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame ->
                                " at "
                                        + frame.getClassName()
                                        + "."
                                        + frame.getMethodName()
                                        + ":"
                                        + frame.getLineNumber())
                        .collect(Collectors.joining());
    }
}
