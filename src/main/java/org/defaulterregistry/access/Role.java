package org.defaulterregistry.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person who signs in may be. A court's officer may be several. */
public enum Role {
    CLERK,
    JUDGE,
    PRESIDENT,
    /** No account has it: a judge acts under it while a president's {@link Deputisation} runs. */
    DEPUTY_PRESIDENT,
    COURT_ADMIN,
    AUDITOR,
    OPERATOR,
    /** A person of a provider, who asks under the grants of its client. */
    PROVIDER,
    CITIZEN;

    /** The word on the wire, such as {@code court-admin}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
