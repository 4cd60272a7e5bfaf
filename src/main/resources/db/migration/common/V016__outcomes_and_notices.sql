-- check: what a provider reports of what became of a check. Nothing is overwritten: the last report counts.

create table check_outcome (
    id          uuid primary key,
    lookup_id   uuid not null references lookup,
    outcome     varchar(16) not null check (outcome in ('REFUSED', 'SERVED', 'PERMIT_SHOWN', 'PERSON_DISPUTES')),
    note        varchar(400),
    groundless  boolean not null,
    reported_at timestamp with time zone not null,
    told_at     timestamp with time zone
);
create index check_outcome_lookup on check_outcome (lookup_id, reported_at);
create index check_outcome_untold on check_outcome (outcome, told_at, reported_at);
create index check_outcome_groundless on check_outcome (groundless, reported_at);

-- check: when somebody first asked with the denial reference why (R-QUERY-2)

alter table lookup add column explained_at timestamp with time zone;

-- notice: how far the journal has been followed, and what people were told. What happened before is not told anew.

create table notice_cursor (
    one      smallint primary key check (one = 1),
    position bigint not null
);
insert into notice_cursor (one, position) select 1, size from journal_head;

create table notice (
    id        uuid primary key,
    party_id  uuid not null references party,
    kind      varchar(32) not null,
    court_id  varchar(32) references court,
    case_id   uuid references enforcement_case,
    on_day    date not null,
    position  bigint references journal_leaf,
    lookup_id uuid unique references lookup,
    told_at   timestamp with time zone not null,
    unique (position, party_id)
);
create index notice_party on notice (party_id, told_at);
create index notice_case on notice (case_id);

create table notice_reading (
    notice_id uuid not null references notice,
    party_id  uuid not null references party,
    read_at   timestamp with time zone not null,
    primary key (notice_id, party_id)
);

-- notice: mails that say that there is something to read, for those who want them

create table mail_address (
    username     varchar(64) primary key references account,
    address      varchar(254),
    confirmed_at timestamp with time zone,
    pending      varchar(254),
    code         varchar(16),
    code_until   timestamp with time zone,
    codes_on     date not null,
    codes        integer not null,
    check ((address is null) = (confirmed_at is null))
);

create table mail (
    id       uuid primary key,
    username varchar(64) not null references account,
    kind     varchar(8) not null check (kind in ('NOTICE', 'CODE')),
    due_at   timestamp with time zone not null,
    tries    integer not null,
    sent_at  timestamp with time zone
);
create index mail_due on mail (sent_at, due_at);
create index mail_username on mail (username, kind, sent_at);
