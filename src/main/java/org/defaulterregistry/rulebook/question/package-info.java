/** Questions of law about made-up facts, answered by the same rules that bind the courts' acts. */
@NullMarked
package org.defaulterregistry.rulebook.question;

import org.jspecify.annotations.NullMarked;
