@NullMarked
package org.defaulterregistry;

import org.jspecify.annotations.NullMarked;
