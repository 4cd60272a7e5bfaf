-- The signed tree over the leaves (docs/journal.md): full tiles, every checkpoint ever signed, and one row that signers queue for.

create table journal_tile (
    level    smallint not null check (level >= 0),
    position bigint not null check (position >= 0),
    hashes   bytea not null,
    root     bytea not null,
    primary key (level, position)
);

-- One checkpoint a size: a second one for the same size would be a fork.
create table journal_checkpoint (
    size      bigint primary key check (size >= 0),
    note      varchar(4000) not null,
    signed_at timestamp with time zone not null
);

create table journal_signer (
    one  smallint primary key check (one = 1),
    vkey varchar(1000)
);
insert into journal_signer (one) values (1);

-- The leaf's hash as it was when the leaf was written: what changes before it is signed is noticed too.
alter table journal_leaf add column hash bytea;
