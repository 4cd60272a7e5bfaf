-- erasure: when a round last came to its end, and since when something due could not be erased

create table erasure_round (
    one           smallint primary key check (one = 1),
    ended_at      timestamp with time zone not null,
    failed        integer not null,
    failing_since timestamp with time zone,
    check ((failed > 0) = (failing_since is not null))
);
insert into erasure_round (one, ended_at, failed) values (1, current_timestamp, 0);

-- access: which officer looked at what is about a person of another court, why and when; sealed with the look-ups

create table inspection (
    id         uuid primary key,
    officer    varchar(64) not null,
    subject_id uuid not null,
    what       varchar(24) not null,
    why        varchar(24) not null,
    looked_at  timestamp with time zone not null,
    seal_id    uuid references lookup_seal,
    seal_index integer,
    seal_salt  bytea
);
create index inspection_subject on inspection (subject_id, looked_at);
create index inspection_seal_id on inspection (seal_id, looked_at);
create index inspection_looked_at on inspection (looked_at);

-- Whose own a thing is: who looks at it looks at him. A pair may stand in it twice, and nobody in it without a thing.
create view concerned (subject_id, party_id) as
    select id, party_id from listing
    union all select id, party_id from consumption_order
    union all select id, party_id from exit_ban
    union all select id, party_id from permit
    union all select id, party_id from office
    union all select id, party_id from case_debtor
    union all select case_id, party_id from case_debtor
    union all select id, party_id from clearance
    union all select id, party_id from correction_request
    union all select id, applicant_party_id from correction_request
    union all select id, party_id from reconsideration
    union all select id, applicant_party_id from reconsideration
    union all select id, party_id from court_decision
    union all select id, id from party
    union all select id, party_id from document;
