package org.defaulterregistry.proof;

import java.util.UUID;

/**
 * A permit as it stood then.
 *
 * @param caseId the case that it lets rest
 */
record PastPermit(UUID caseId, String measure, PastView view) {
    boolean lets(UUID theCase) {
        return caseId.equals(theCase) && view.isInForce();
    }
}
