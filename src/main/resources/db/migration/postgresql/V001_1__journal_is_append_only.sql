-- Accidents stop here; tampering is made visible by the tree (docs/journal.md).
create function journal_leaf_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'journal_leaf is append-only';
end $$;

create trigger journal_leaf_append_only before update or delete on journal_leaf
    for each row execute function journal_leaf_is_append_only();
create trigger journal_leaf_no_truncate before truncate on journal_leaf
    for each statement execute function journal_leaf_is_append_only();
