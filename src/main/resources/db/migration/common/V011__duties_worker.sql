-- duties: which were missed, who of the court has one in hand, and the worker that acts where the law leaves no discretion

alter table duty add column missed boolean default false not null;
alter table duty add column officer varchar(64);
create index duty_open on duty (kind, done_at, due_on);

-- Until when the worker is known to have looked; one row.
create table duties_round (
    one      smallint primary key check (one = 1),
    ended_at timestamp with time zone not null
);

-- One node at a time (ShedLock's table, as its documentation has it).
create table shedlock (
    name       varchar(64) not null primary key,
    lock_until timestamp not null,
    locked_at  timestamp not null,
    locked_by  varchar(255) not null
);
