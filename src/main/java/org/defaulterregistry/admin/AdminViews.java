package org.defaulterregistry.admin;

import org.defaulterregistry.access.Account;
import org.defaulterregistry.access.Deputisation;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What keepers of accounts and courts see. */
@Mapper
interface AdminViews {
    @Mapping(target = "court", source = "courtId")
    @Mapping(target = "client", source = "clientId")
    AccountView from(Account account);

    @Mapping(target = "from", source = "validFrom")
    @Mapping(target = "until", source = "validUntil")
    DeputyView from(Deputisation deputisation);
}
