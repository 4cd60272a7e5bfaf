-- Every key that has signed checkpoints or statements (docs/journal.md), the newest with the highest number. What a key has signed is
-- kept for ever by those who got it, so that the key stays published when another has taken its place.

create table journal_signing_key (
    ordinal int primary key,
    vkey    varchar(1000) not null unique
);

insert into journal_signing_key (ordinal, vkey) select 1, vkey from journal_signer where vkey is not null;
insert into journal_signing_key (ordinal, vkey) select 2, statement_vkey from journal_signer where statement_vkey is not null;

-- What is left is the row that signers queue for.
alter table journal_signer drop column vkey;
alter table journal_signer drop column statement_vkey;
