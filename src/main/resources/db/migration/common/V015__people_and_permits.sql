-- party: a link that was taken back before anybody signed it never held, and leads nowhere (D6)

alter table document add column was_linked boolean default true not null;
update document set was_linked = false
where state = 'DRAFT'
   or state = 'ENDED' and exists (select 1 from document_link l where l.document_id = document.id and l.signed_by is null);

-- identity: what one officer drafts and another signs on a paper or a person that several courts build on (D13)

create table identity_draft (
    id         uuid primary key,
    act_id     uuid not null references act,
    court_id   varchar(32) not null references court,
    kind       varchar(24) not null check (kind in ('DOCUMENT_ENDING', 'DEATH_CORRECTION')),
    subject_id uuid not null,
    reason     varchar(200) not null,
    evidence   varchar(2000) not null,
    drafted_by varchar(64) not null,
    drafted_at timestamp with time zone not null,
    signed_by  varchar(64),
    live_key   varchar(100) unique,
    check (drafted_by <> signed_by)
);
create index identity_draft_subject on identity_draft (subject_id);

-- measures: a permit rests on what its case does to somebody, be it by an order or by an entry alone

alter table permit add column case_id uuid;
update permit set case_id = (select o.case_id from consumption_order o where o.id = permit.order_id);
alter table permit alter column case_id set not null;
alter table permit add constraint permit_of_case foreign key (case_id) references enforcement_case;
alter table permit alter column order_id drop not null;
create index permit_case on permit (case_id);
