-- enforcement: whether enforcement goes on against a debtor (R-REMOVE-10(5) to (7))

alter table case_debtor add column enforcement varchar(16) default 'RUNS' not null;
alter table case_debtor add column enforcement_since date;

-- What was recorded before: a request with no debtorId concerns all debtors of the case.

update case_debtor set enforcement = 'SUSPENDED'
where exists (select 1 from performance_event e where e.case_id = case_debtor.case_id
    and (e.request like '%"suspendedBecause":"trial-supervision"%' or e.request like '%"suspendedBecause":"bankruptcy"%')
    and (e.request not like '%"debtorId":"%'
        or e.request like '%"debtorId":"' || cast(case_debtor.id as varchar(36)) || '"%'));
update case_debtor set enforcement = 'RULED_OUT'
where exists (select 1 from performance_event e where e.case_id = case_debtor.case_id
    and e.request like '%"event":"ruling-not-to-enforce"%'
    and (e.request not like '%"debtorId":"%'
        or e.request like '%"debtorId":"' || cast(case_debtor.id as varchar(36)) || '"%'));
update case_debtor set enforcement = 'ENDED'
where exists (select 1 from performance_event e where e.case_id = case_debtor.case_id
    and e.request like '%"event":"enforcement-terminated"%'
    and (e.request not like '%"debtorId":"%'
        or e.request like '%"debtorId":"' || cast(case_debtor.id as varchar(36)) || '"%'));

-- decision: held for its filing, and ended by an event before it took effect

alter table court_decision add column lapsed_on date;
alter table court_decision add column lapsed_under varchar(40);
create index court_decision_lapsed on court_decision (party_id, lapsed_under);
