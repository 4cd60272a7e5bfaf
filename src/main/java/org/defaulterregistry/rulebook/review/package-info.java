/**
 * Objections: who may ask whom, by when it is decided, by when it is put right. Nothing is
 * suspended meanwhile.
 */
@NullMarked
package org.defaulterregistry.rulebook.review;

import org.jspecify.annotations.NullMarked;
