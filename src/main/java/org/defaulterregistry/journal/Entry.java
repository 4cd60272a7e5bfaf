package org.defaulterregistry.journal;

import java.util.Map;

/**
 * What is to be journaled: the public kind and court, and the private facts.
 *
 * @param payload the private facts, written as one JSON object behind the commitment
 */
public record Entry(LeafKind kind, String court, Map<String, ?> payload) {}
