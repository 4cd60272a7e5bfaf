package org.defaulterregistry.proof;

import java.util.List;
import java.util.UUID;
import org.defaulterregistry.access.ActBook.Step;

/**
 * An act as the journal has it.
 *
 * @param court in whose name it was done
 * @param steps who drafted, signed, decided or sent it
 */
public record ActView(UUID act, String court, List<Step> steps, List<ReceiptView> leaves) {}
