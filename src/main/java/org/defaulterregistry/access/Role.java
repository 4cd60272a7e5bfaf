package org.defaulterregistry.access;

/** What a person who signs in may be. A court's officer may be several. */
public enum Role {
    CLERK,
    JUDGE,
    PRESIDENT,
    COURT_ADMIN,
    AUDITOR,
    OPERATOR,
    CITIZEN
}
