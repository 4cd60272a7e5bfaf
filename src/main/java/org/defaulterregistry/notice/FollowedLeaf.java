package org.defaulterregistry.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A leaf of the journal as the follower reads it.
 *
 * @param kind the word in the leaf
 * @param subject what the leaf is about: an entry, an order, a case
 */
record FollowedLeaf(long position, String kind, UUID subject, String court, Instant at) {}
