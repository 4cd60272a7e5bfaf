package org.defaulterregistry.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.defaulterregistry.access.Done;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.identity.OfficeDesk;
import org.defaulterregistry.identity.OfficeRequest;
import org.defaulterregistry.identity.OfficeRequest.ReleaseReason;
import org.defaulterregistry.identity.OfficeView;
import org.defaulterregistry.identity.ReleaseDesk;
import org.defaulterregistry.rulebook.order.Group;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.stereotype.Component;

/** Who answers for a unit. */
@Component
class OfficeSteps {
    private final OfficeDesk offices;
    private final ReleaseDesk releases;
    private final Clock clock;

    OfficeSteps(OfficeDesk offices, ReleaseDesk releases, Clock clock) {
        this.offices = offices;
        this.releases = releases;
        this.clock = clock;
    }

    /** Kept as the unit's last office. */
    void taken(DemoDebtor unit, int daysAgo, Group group, Somebody who) {
        unit.in.on(
                daysAgo,
                () -> {
                    var signed = take(unit, group, who);
                    unit.office = signed.id();
                    unit.officeVersion = signed.version();
                });
    }

    /** Left for a business need; a successor is bound instead (R-CONS-17(2)). */
    void left(DemoDebtor unit, int daysAgo, Group group, Somebody successor) {
        unit.in.on(
                daysAgo,
                () -> {
                    take(unit, group, successor);
                    var released =
                            releases.release(
                                    unit.bench().judge(),
                                    unit.office,
                                    Version.etag(unit.officeVersion),
                                    new OfficeRequest.Release(
                                            ReleaseReason.CHANGE_OF_OFFICE,
                                            true,
                                            true,
                                            false,
                                            false,
                                            "Minutes of the demo board."));
                    Must.carryOut(released);
                });
    }

    /** Drafted by the clerk, signed by a judge. */
    private Done<OfficeView> take(DemoDebtor unit, Group group, Somebody who) {
        var drafted =
                offices.draft(
                        unit.bench().clerk(),
                        new OfficeRequest(
                                unit.id,
                                group.key(),
                                who.identity(),
                                null,
                                null,
                                today(),
                                "Extract from the demo company register."));
        var signed =
                offices.sign(unit.bench().judge(), drafted.id(), Version.etag(drafted.version()));
        return Must.carryOut(signed);
    }

    private LocalDate today() {
        return CourtTime.dayOf(clock.instant());
    }
}
