package org.defaulterregistry.faults;

import java.time.Duration;

/**
 * What a drill is told on the command line (docs/faults.md).
 *
 * @param control weaken the database on purpose: the drill must then find losses
 * @param limit no further kill after that time
 */
record Settings(
        boolean onPostgres,
        int kills,
        int writers,
        int requests,
        int rounds,
        boolean control,
        Duration limit) {

    static Settings given() {
        return new Settings(
                onPostgres(System.getProperty("faults.database", "postgresql")),
                Integer.getInteger("faults.kills", 20),
                Integer.getInteger("faults.writers", 8),
                Integer.getInteger("faults.requests", 1_000),
                Integer.getInteger("faults.rounds", 200),
                Boolean.getBoolean("faults.control"),
                Duration.ofMinutes(Integer.getInteger("faults.minutes", 30)));
    }

    static Settings smallOnFile(int kills) {
        return new Settings(false, kills, 4, 0, 0, false, Duration.ofMinutes(2));
    }

    /** For drills whose control does not weaken the database. */
    Settings asPromised() {
        return new Settings(onPostgres, kills, writers, requests, rounds, false, limit);
    }

    String database() {
        return onPostgres ? "postgresql" : "h2";
    }

    private static boolean onPostgres(String name) {
        return switch (name) {
            case "postgresql" -> true;
            case "h2" -> false;
            default -> throw new IllegalArgumentException("database: postgresql or h2");
        };
    }
}
