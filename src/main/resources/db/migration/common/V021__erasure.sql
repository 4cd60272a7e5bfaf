-- editions: how long records are kept is a dated list too. The list of kinds was a constraint without a name, and so the
-- table is made anew.

create table law_edition (
    id           uuid primary key,
    act_id       uuid not null references act,
    kind         varchar(16) not null,
    version      varchar(40) not null,
    content      varchar(1000000) not null,
    proposed_by  varchar(64) not null,
    proposed_at  timestamp with time zone not null,
    consented_by varchar(64),
    consented_at timestamp with time zone,
    position     bigint references journal_leaf,
    unique (kind, version),
    constraint law_edition_kind check (kind in ('calendar', 'measures', 'courts', 'retention')),
    check (proposed_by <> consented_by),
    check ((consented_by is null) = (consented_at is null)),
    check ((consented_by is null) = (position is null))
);
insert into law_edition select id, act_id, kind, version, content, proposed_by, proposed_at, consented_by, consented_at, position
from law_data;
drop table law_data;
alter table law_edition rename to law_data;
create index law_edition_position on law_data (kind, position);

-- listing, review: what the figures count, of entries and objections that were erased. No key and nobody in it: which
-- opening belongs to which ending cannot be told.

create table erased_entry (
    court_id   varchar(32) not null references court,
    on_day     date not null,
    what       varchar(10) not null check (what in ('OPENED', 'WITHDRAWN', 'DELETED', 'EXPIRED', 'CLOSED')),
    rule_id    varchar(40),
    bound_from date
);
create index erased_entry_day on erased_entry (on_day);

create table erased_objection (
    court_id   varchar(32) not null references court,
    above      boolean not null,
    upheld     boolean not null,
    decided_on date not null
);
create index erased_objection_day on erased_objection (decided_on);

-- erasure: where it looks for what is due

create index enforcement_case_created on enforcement_case (created_at);
create index party_created on party (created_at);
create index party_merged_into on party (merged_into);
create index lookup_asked_at on lookup (asked_at);
create index idempotency_key_created on idempotency_key (created_at);

-- journal, restraint: what is still under an older key of the key folder

create index journal_key_key_id on journal_key (key_id);
create index restraint_document_key_id on restraint_document (key_id);

-- Numbers of the fingerprint keys under which rows may stand. Whoever asks must know all of them, or he misses somebody.
create table fingerprint_key (
    number integer primary key,
    key_id varchar(16) not null
);
