-- access: accounts and machines that are kept over HTTP, and the deputies of an absent president

-- A role counts once a second person has consented: until then it is proposed, under an act of its own.
-- own_password: false while the password is the one that whoever entered the account has set.
alter table account add column own_password boolean default true not null;
alter table account add column proposed_roles varchar(100);
alter table account add column proposed_by varchar(64);
alter table account add column proposed_act uuid references act;
alter table account add column version integer default 0 not null;

alter table client add column version integer default 0 not null;
alter table client_grant add column ended_at timestamp with time zone;

-- Who signs in the president's place: both days inclusive, at court time (R-DECIDE-5, D13).
create table deputisation (
    id          uuid primary key,
    court_id    varchar(32) not null references court,
    deputy      varchar(64) not null references account,
    named_by    varchar(64) not null references account,
    valid_from  date not null,
    valid_until date not null,
    reason      varchar(400) not null,
    ended_at    timestamp with time zone,
    ended_by    varchar(64),
    version     integer not null,
    check (valid_from <= valid_until),
    check (deputy <> named_by),
    check ((ended_at is null) = (ended_by is null))
);
create index deputisation_deputy on deputisation (deputy, valid_until);
create index deputisation_court on deputisation (court_id, valid_from);
