package org.defaulterregistry.proof;

/**
 * A leaf as everybody may have it, with the proof that it is in the log.
 *
 * @param leaf its bytes, in base64
 * @param leafHash SHA-256(0x00 ‖ leaf), in base64
 * @param receipt c2sp.org/tlog-proof
 */
record LeafView(long position, String leaf, String leafHash, String receipt) {}
