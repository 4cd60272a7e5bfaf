-- Which key signs statements about people (docs/journal.md); null until the first is asked for.

alter table journal_signer add column statement_vkey varchar(1000);
