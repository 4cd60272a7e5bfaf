package org.defaulterregistry.citizen;

import java.time.LocalDate;
import java.util.List;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.waysoff.Bound;

/**
 * Every way off that is open to somebody today.
 *
 * @param onTheList whether an entry binds today
 * @param restricted whether a consumption order or an entry binds today, one's own or that of a
 *     unit one answers for
 * @param binding what binds, or will; empty: there is nothing to get off
 */
public record MyWaysOff(
        boolean onTheList,
        boolean restricted,
        LocalDate today,
        InWords summary,
        List<Bound> binding) {}
