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
