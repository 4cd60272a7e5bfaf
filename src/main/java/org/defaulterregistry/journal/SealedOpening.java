package org.defaulterregistry.journal;

/**
 * An opening at rest: salt and payload under a data key of their own, that key under the
 * key-encryption key.
 */
record SealedOpening(byte[] nonce, byte[] ciphertext, String keyId, byte[] wrappedKey) {}
