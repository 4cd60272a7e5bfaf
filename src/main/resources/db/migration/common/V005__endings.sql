-- How entries end or change, what happened in a case, and how far the debt is carried out.

-- enforcement: what kind of paper is enforced; how far it is carried out, by one debtor or by all

alter table enforcement_case add column basis_kind varchar(32) default 'JUDGMENT' not null;
alter table enforcement_case add column paid_amount numeric(18, 2);
alter table enforcement_case add column partly_performed boolean default false not null;
alter table enforcement_case add column part_performed varchar(2000);
alter table case_debtor add column performed_on date;

update enforcement_case set paid_amount =
    (select coalesce(sum(p.amount), 0) from payment_event p
     where p.case_id = enforcement_case.id and p.paid_on >= enforcement_case.amount_as_of)
where obligation = 'PAY';
update enforcement_case set partly_performed = true
where exists (select 1 from payment_event p where p.case_id = enforcement_case.id);

-- measures: by which rule an order was made, and with which entry, if with one

alter table consumption_order add column basis varchar(40) default 'R-CONS-1(2)' not null;
alter table consumption_order add column made_with uuid;

update consumption_order set made_with =
    (select l.id from listing l
     where l.case_id = consumption_order.case_id and l.party_id = consumption_order.party_id
       and l.published_on = consumption_order.in_force_from
     order by l.id fetch first 1 row only);

-- listing: when publication was recorded, and the data of an entry as it is published (R-DATA-6), an entry's own

alter table listing add column publication_recorded_on date;
alter table listing add column name varchar(200);
alter table listing add column sex varchar(8);
alter table listing add column age integer;
alter table listing add column document_type varchar(40);
alter table listing add column masked_number varchar(40);
alter table listing add column legal_representative varchar(200);
alter table listing add column obligation varchar(2000);
alter table listing add column performance varchar(24);
alter table listing add column paid numeric(18, 2);
alter table listing add column outstanding numeric(18, 2);
alter table listing add column currency varchar(3);
alter table listing add column part_performed varchar(2000);
alter table listing add column conduct varchar(50000);
alter table listing add column basis_kind varchar(32);
alter table listing add column basis_body varchar(200);
alter table listing add column basis_number varchar(100);
alter table listing add column case_number varchar(60);
alter table listing add column filed_on date;
alter table listing add column other_matters varchar(2000);

update listing set publication_recorded_on = published_on
where exists (select 1 from act_leaf a where a.subject_id = listing.id and a.kind = 'publish');

-- performance: what happened in a case, and what it did

create table performance_event (
    id          uuid primary key,
    act_id      uuid not null references act,
    case_id     uuid not null references enforcement_case,
    court_id    varchar(32) not null references court,
    request     varchar(20000) not null,
    effects     varchar(1000000) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null
);
create index performance_event_case on performance_event (case_id, recorded_at);
