package org.defaulterregistry.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A correction request: the first objection, to the court whose case it is (R-REVIEW-11). */
@Entity
@Table(name = "correction_request")
@SuppressWarnings("NullAway.Init")
public class Objection extends Filing {

    protected Objection() {}

    Objection(
            Contested contested, Objector objector, Plea plea, Arrival arrival, FilingState state) {
        super(contested, contested.court(), objector, plea, arrival, state);
    }
}
