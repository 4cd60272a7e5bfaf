-- party: a link that was taken back before anybody signed it never held, and leads nowhere (D6)

alter table document add column was_linked boolean default true not null;
update document set was_linked = false
where state = 'DRAFT'
   or state = 'ENDED' and exists (select 1 from document_link l where l.document_id = document.id and l.signed_by is null);

