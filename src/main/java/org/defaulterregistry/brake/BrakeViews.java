package org.defaulterregistry.brake;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What courts see of holds. */
@Mapper
interface BrakeViews {
    @Mapping(target = "court", source = "courtId")
    @Mapping(target = "released", expression = "java(hold.isReleased())")
    HoldView from(Hold hold);
}
