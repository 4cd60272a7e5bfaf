-- decision: every written decision of a court stands in one table, whatever it decides.

alter table listing_decision rename to court_decision;
alter table court_decision add column kind varchar(24) default 'LISTING' not null;
alter table court_decision add column subject_id uuid;
alter table court_decision add column status varchar(8) default 'DRAFTED' not null;
update court_decision set status = case when state = 'LISTED' then 'SIGNED' else state end;
alter table court_decision drop column state;
alter table court_decision rename column status to state;
alter table court_decision add constraint court_decision_state
    check (state in ('DRAFTED', 'HELD', 'SIGNED', 'REFUSED', 'LAPSED'));
alter table court_decision alter column state drop default;
alter table court_decision alter column kind drop default;

-- restraint: the offices in units through which a unit's restriction reaches a person (R-CONS-3-UNIT).

alter table restraint add column offices varchar(1000000) default '[]' not null;

create table restraint_office (
    party_id uuid not null,
    position bigint not null,
    unit_id  uuid not null references party,
    primary key (party_id, position, unit_id),
    foreign key (party_id, position) references restraint (party_id, position)
);
create index restraint_office_unit on restraint_office (unit_id);
