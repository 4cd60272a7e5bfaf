package org.defaulterregistry.measures;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What a court sees of its orders and permits. */
@Mapper
interface MeasureViews {
    @Mapping(target = "court", source = "courtId")
    OrderView from(ConsumptionOrder order);

    @Mapping(target = "from", source = "validFrom")
    @Mapping(target = "to", source = "validTo")
    PermitView from(Permit permit);
}
