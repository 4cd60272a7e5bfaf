package org.defaulterregistry.access;

/**
 * One person's step in an act.
 *
 * @param role the capacity in which the step was taken
 * @param method how the person was known: {@code basic} for name and password, {@code token} for a
 *     machine
 * @param evidence what the step rests on
 */
public record Approval(Step step, String officer, String role, String method, String evidence) {

    /** Who acts where the law leaves no discretion; no account can have this name. */
    public static final String BY_LAW = "by law";

    /**
     * DECIDED: an act that needs one officer. TRIED: an act that was refused. SENT: a machine's
     * message.
     */
    public enum Step {
        DRAFTED,
        SIGNED,
        DECIDED,
        TRIED,
        SENT
    }

    public static Approval by(Officer officer, Step step, Role capacity) {
        return new Approval(
                step,
                officer.name(),
                officer.capacity(capacity),
                officer.roles().isEmpty() ? "token" : "basic",
                "authenticated request");
    }

    public static Approval by(Machine machine) {
        return new Approval(
                Step.SENT, machine.clientId(), "SYSTEM", "token", "authenticated request");
    }

    /** Somebody who signed in as himself, or whose paper an officer recorded. */
    public static Approval by(Petitioner petitioner) {
        return switch (petitioner) {
            case Petitioner.InPerson person ->
                    new Approval(
                            Step.SENT, person.name(), "CITIZEN", "basic", "authenticated request");
            case Petitioner.OnPaper paper -> by(paper.officer(), Step.DECIDED, Role.CLERK);
        };
    }

    /**
     * The registry acts because the law leaves no discretion (D3).
     *
     * @param rule under which it acts
     */
    public static Approval byLaw(String rule) {
        return new Approval(Step.DECIDED, BY_LAW, "LAW", "law", rule);
    }
}
