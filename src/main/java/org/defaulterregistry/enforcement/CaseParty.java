package org.defaulterregistry.enforcement;

import java.util.UUID;

/** Whom something is about, and in which case. */
public record CaseParty(UUID caseId, UUID party) {}
