package org.defaulterregistry.check;

/**
 * The same for every report, so that it does not tell whether the registry holds anything (D7, D8).
 */
public record OutcomeReceived(String state, String then) {
    static final OutcomeReceived ALWAYS =
            new OutcomeReceived(
                    "received",
                    "Nothing more is to be done. If the check was yours and the registry holds something on the"
                            + " person, the person sees your report.");
}
