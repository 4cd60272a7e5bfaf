-- brake: how much a court has done today, and what is held until a second officer releases it (D14)

create table brake_count (
    court_id   varchar(32) not null references court,
    kind       varchar(8) not null check (kind in ('LISTINGS', 'REMOVALS')),
    counted_on date not null,
    passed     integer not null,
    primary key (court_id, kind)
);

create table brake_hold (
    id             uuid primary key,
    court_id       varchar(32) not null references court,
    kind           varchar(8) not null check (kind in ('LISTINGS', 'REMOVALS')),
    live_key       varchar(48) unique,
    held_on        date not null,
    held_at        timestamp with time zone not null,
    passed         integer not null,
    released_by    varchar(64),
    released_at    timestamp with time zone,
    release_reason varchar(2000),
    version        integer not null,
    check ((live_key is null) = (released_at is not null))
);
create index brake_hold_court on brake_hold (court_id, held_at);
create index act_court on act (court_id, completed_at);

-- brake: what came in together, and can be undone as one (D14)

create table import_batch (
    id          uuid primary key,
    court_id    varchar(32) not null references court,
    reference   varchar(100) not null,
    purpose     varchar(400) not null,
    opened_by   varchar(64) not null,
    opened_at   timestamp with time zone not null,
    undone_by   varchar(64),
    undone_at   timestamp with time zone,
    undone_why  varchar(2000),
    version     integer not null,
    unique (court_id, reference)
);

alter table court_decision add column batch_id uuid references import_batch;
create index court_decision_batch on court_decision (batch_id);

-- enforcement: one number in the cases of many creditors; a hint to its courts, which restricts nobody (D14)

create table alarm (
    id          uuid primary key,
    document_id uuid not null unique references document,
    raised_at   timestamp with time zone not null,
    version     integer not null
);

create table alarm_case (
    alarm_id uuid not null references alarm,
    case_id  uuid not null references enforcement_case,
    added_at timestamp with time zone not null,
    primary key (alarm_id, case_id)
);
create index alarm_case_case on alarm_case (case_id);

create table alarm_finding (
    id       uuid primary key,
    alarm_id uuid not null references alarm,
    court_id varchar(32) not null references court,
    finding  varchar(16) not null check (finding in ('RIGHT_PERSON', 'WRONG_PERSON')),
    evidence varchar(2000) not null,
    officer  varchar(64) not null,
    found_at timestamp with time zone not null
);
create index alarm_finding_alarm on alarm_finding (alarm_id, court_id, found_at);

create index case_debtor_document on case_debtor (document_id);
