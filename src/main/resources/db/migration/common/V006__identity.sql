-- identity: officers of units, and other acts on people and papers

create table office (
    id             uuid primary key,
    act_id         uuid not null references act,
    case_id        uuid not null references enforcement_case,
    debtor_id      uuid not null references case_debtor,
    unit_id        uuid not null references party,
    party_id       uuid not null references party,
    document_id    uuid not null references document,
    office_group   varchar(24) not null check (office_group in
        ('LEGAL_REPRESENTATIVE', 'PRINCIPAL', 'DIRECTLY_RESPONSIBLE', 'ACTUAL_CONTROLLER')),
    since          date not null,
    evidence       varchar(2000) not null,
    state          varchar(8) not null check (state in ('DRAFTED', 'HELD', 'RELEASED', 'MERGED')),
    drafted_by     varchar(64) not null,
    drafted_at     timestamp with time zone not null,
    signed_by      varchar(64),
    bound_from     date,
    released_on    date,
    released_under varchar(40),
    release_reason varchar(2000),
    live_key       varchar(120) unique,
    version        integer not null,
    check (drafted_by <> signed_by),
    check ((signed_by is null) = (bound_from is null)),
    check (unit_id <> party_id)
);
create index office_unit on office (unit_id);
create index office_party on office (party_id);
create index office_case on office (case_id);
