/** The pages of a court: what is due, its cases, and every step that its officers take in them. */
@NullMarked
package org.defaulterregistry.portal.court;

import org.jspecify.annotations.NullMarked;
