package org.defaulterregistry.faults;

/**
 * The command of docs/faults.md. It ends with 0 only if the promise holds, or the control lost what
 * it must lose.
 */
public final class Drill {
    private Drill() {}

    /**
     * @param holds the promise holds; of a control, that it lost
     */
    record Outcome(boolean holds, String report) {}

    public static void main(String[] args) throws Exception {
        Scene.quiet();
        var settings = Settings.given();
        var outcome =
                switch (System.getProperty("faults.promise", "P1")) {
                    case "P1" -> new KillDrill(settings).run();
                    case "P7" -> new RaceDrill(settings).run();
                    case "P8" -> new RepeatDrill(settings).run();
                    case "P10" -> new DiskDrill(settings).run();
                    case "P15" -> new RestoreDrill(settings).run();
                    case "worker" -> new WorkerDrill(settings).run();
                    case "journal" -> new LongJournalDrill(settings).run();
                    case "signing" -> new SigningCost(settings).run();
                    case "removal" -> new RemovalTime(settings).run();
                    default ->
                            throw new IllegalArgumentException(
                                    "promise: P1, P7, P8, P10, P15, worker, journal, signing or removal");
                };
        System.out.print(outcome.report());
        System.exit(outcome.holds() ? 0 : 1);
    }
}
