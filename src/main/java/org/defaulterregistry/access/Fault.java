package org.defaulterregistry.access;

/**
 * One thing wrong in a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; empty for the body as a whole
 * @param detail what is wrong, never with the value itself
 * @param mend what to write instead
 */
public record Fault(String pointer, String detail, String mend) {}
