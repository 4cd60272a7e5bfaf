/** The journal's public files, for anybody and for any cache between. */
@NullMarked
package org.defaulterregistry.journal.web;

import org.jspecify.annotations.NullMarked;
