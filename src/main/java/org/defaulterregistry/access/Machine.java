package org.defaulterregistry.access;

/** A provider's, cashier's or court's computer system, known by the client of its token. */
public record Machine(String clientId) {}
