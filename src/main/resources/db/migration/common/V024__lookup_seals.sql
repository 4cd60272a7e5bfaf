-- check: look-up records are sealed each minute; their number and root stand in an audit leaf (docs/journal.md)

create table lookup_seal (
    id        uuid primary key,
    size      integer not null check (size > 0),
    hashes    bytea not null,
    position  bigint unique references journal_leaf,
    sealed_at timestamp with time zone not null
);

alter table lookup add column seal_id uuid references lookup_seal;
alter table lookup add column seal_index integer;
alter table lookup add column seal_salt bytea;
create index lookup_seal_id on lookup (seal_id, asked_at);

alter table lookup_count add column seal_id uuid references lookup_seal;
alter table lookup_count add column seal_index integer;
alter table lookup_count add column seal_salt bytea;
create index lookup_count_seal_id on lookup_count (seal_id, committed_at);
