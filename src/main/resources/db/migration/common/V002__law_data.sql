-- editions: calendars, measures and courts loaded by an operator with a second person's consent (R-CAL-6).
-- In force is the edition of a kind with the highest journal position; none is ever deleted, because decisions name it.

create table law_data (
    id           uuid primary key,
    act_id       uuid not null references act,
    kind         varchar(16) not null check (kind in ('calendar', 'measures', 'courts')),
    version      varchar(40) not null,
    content      varchar(1000000) not null,
    proposed_by  varchar(64) not null,
    proposed_at  timestamp with time zone not null,
    consented_by varchar(64),
    consented_at timestamp with time zone,
    position     bigint references journal_leaf,
    unique (kind, version),
    check (proposed_by <> consented_by),
    check ((consented_by is null) = (consented_at is null)),
    check ((consented_by is null) = (position is null))
);
create index law_data_position on law_data (kind, position);

-- duties: from which day and how long was counted, so that an estimate can be counted again (R-CAL-6)

alter table duty add column counted_from date;
alter table duty add column counted_length integer;
alter table duty add column counted_unit varchar(16);
