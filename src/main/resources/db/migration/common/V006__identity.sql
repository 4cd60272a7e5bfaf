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

-- party: who has died, who turned out to be somebody else, who was found to be somebody other than those alike

alter table party add column died_on date;
alter table party add column merged_into uuid;
alter table party add constraint party_merged_into foreign key (merged_into) references party;

create table party_distinction (
    party_id      uuid not null references party,
    distinct_from uuid not null references party,
    primary key (party_id, distinct_from)
);

-- party: a hint key is computed in code; what was kept before gets its own when the registry starts

alter table document add column hint_key varchar(400);
alter table document add column ended_on date;
alter table document add column end_reason varchar(200);
create index document_hint on document (hint_key);
create index document_number on document (number);

-- identity: documents linked to parties that are known, disputes, mergers and splits

create table document_link (
    document_id uuid primary key references document,
    act_id      uuid not null references act,
    court_id    varchar(32) not null references court,
    evidence    varchar(2000) not null,
    replaces    uuid references document,
    name_since  date,
    drafted_by  varchar(64) not null,
    drafted_at  timestamp with time zone not null,
    signed_by   varchar(64),
    check (drafted_by <> signed_by),
    check ((replaces is null) = (name_since is null))
);

create table identity_dispute (
    id          uuid primary key,
    document_id uuid not null references document,
    case_id     uuid not null references enforcement_case,
    reason      varchar(2000) not null,
    set_by      varchar(64) not null,
    set_on      date not null,
    last_day    date not null,
    unique (document_id, case_id)
);

create table party_change (
    id             uuid primary key,
    act_id         uuid not null references act,
    court_id       varchar(32) not null references court,
    kind           varchar(8) not null check (kind in ('MERGER', 'SPLIT')),
    party_id       uuid not null references party,
    other_party_id uuid references party,
    birth_date     date,
    evidence       varchar(2000) not null,
    state          varchar(8) not null check (state in ('DRAFTED', 'SIGNED')),
    drafted_by     varchar(64) not null,
    drafted_at     timestamp with time zone not null,
    signed_by      varchar(64),
    version        integer not null,
    check (drafted_by <> signed_by),
    check ((state = 'SIGNED') = (signed_by is not null))
);

create table party_change_document (
    change_id   uuid not null references party_change,
    document_id uuid not null references document,
    primary key (change_id, document_id)
);
