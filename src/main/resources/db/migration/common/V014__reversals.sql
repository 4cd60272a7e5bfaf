-- performance: a payment that was taken back, and which payments made a debt performed

alter table payment_event add column reverses varchar(100);
alter table payment_event add column reversed_by varchar(100);
alter table payment_event add column performed_case boolean default false not null;
update payment_event set performed_case = true
where exists (select 1 from enforcement_case c where c.id = payment_event.case_id and c.performed_on = payment_event.paid_on);

-- listing: the court has considered early deletion and said no (R-TERM-2(3))

alter table listing add column early_deletion_rejected_on date;
alter table listing add column early_deletion_rejected_because varchar(2000);
