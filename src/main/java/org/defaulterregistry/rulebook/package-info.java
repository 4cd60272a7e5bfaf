/**
 * The law, and nothing but the law: who may be listed, for how long, what it restricts, how it
 * ends, and how days are counted.
 *
 * <p>Plain Java without a clock, a database or a framework. Time, calendar and {@link
 * org.defaulterregistry.rulebook.Readings readings} come in with the facts, so the same facts
 * always get the same answer. Every answer keeps its findings, and every finding names its rule and
 * its article. The other rooms bring the facts and do what the answer says.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.defaulterregistry.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
