package org.defaulterregistry.access;

/**
 * Someone who signed in as himself. The account holds a verified document, never a party: nobody
 * gets a record in the register by signing in.
 */
public record Citizen(String documentType, String issuingCountry, String documentNumber) {}
