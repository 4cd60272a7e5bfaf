-- measures: the decision behind an order that was made outside a listing

alter table consumption_order add column decision_id uuid;
alter table consumption_order add constraint order_of_decision foreign key (decision_id) references court_decision;

-- measures: for whom a permit is, and why it was taken back (R-CONS-17(4))

alter table permit add column party_id uuid;
update permit set party_id = (select o.party_id from consumption_order o where o.id = permit.order_id);
alter table permit alter column party_id set not null;
alter table permit add constraint permit_of_party foreign key (party_id) references party;
alter table permit add column office_id uuid;
alter table permit add column revoked_because varchar(24);
alter table permit add column revoked_found_on date;
alter table permit add column revoked_evidence varchar(1000);
alter table permit add column revoked_by varchar(64);
create index permit_party on permit (party_id);

-- measures: exit bans, each by a decision of its own whose id it bears (R-EXIT-1)

create table exit_ban (
    id             uuid primary key references court_decision,
    case_id        uuid not null references enforcement_case,
    debtor_id      uuid not null references case_debtor,
    party_id       uuid not null references party,
    court_id       varchar(32) not null references court,
    target         varchar(48) not null,
    office_id      uuid,
    in_force_from  date not null,
    in_force_until date,
    lifted_on      date,
    lifted_under   varchar(40),
    live_key       varchar(100) unique,
    version        integer not null,
    check (in_force_until is null or in_force_from <= in_force_until)
);
create index exit_ban_party on exit_ban (party_id);
create index exit_ban_case on exit_ban (case_id);
