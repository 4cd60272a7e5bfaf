package org.defaulterregistry.faults;

import java.util.List;
import java.util.stream.Stream;

/** One call of the second signing after a start goes wrong. */
record DiskFault(DiskCall call, Effect effect) {
    enum Effect {
        EIO("error=EIO"),
        ENOSPC("error=ENOSPC"),
        KILL("signal=KILL"),
        /** Not done, and reported as done: no program can notice that by itself. */
        LIE("retval=0");

        private final String strace;

        Effect(String strace) {
            this.strace = strace;
        }
    }

    static List<DiskFault> all(List<DiskCall> calls) {
        return calls.stream()
                .flatMap(call ->
                        Stream.of(Effect.EIO, Effect.ENOSPC, Effect.KILL)
                                .map(effect -> new DiskFault(call, effect)))
                .toList();
    }

    /** Forcing to the disk and renaming; the latter leaves a registry that does not sign again. */
    static List<DiskFault> lies(List<DiskCall> calls) {
        return Stream.of("fsync", "rename")
                .flatMap(name -> calls.stream().filter(call -> call.name().equals(name)))
                .map(call -> new DiskFault(call, Effect.LIE))
                .toList();
    }

    String injection() {
        return "%s:%s:when=%d"
                .formatted(call.name(), effect.strace, call.perSigning() + call.nth());
    }

    @Override
    public String toString() {
        return effect + " at " + call;
    }
}
