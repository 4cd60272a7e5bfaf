package org.defaulterregistry.rulebook.review;

/** What the law wants to know about somebody who objects. */
public interface StandingFacts {

    Applicant applicant();

    Subject about();

    /** A court's own record, complete. */
    record Recorded(Applicant applicant, Subject about) implements StandingFacts {}
}
