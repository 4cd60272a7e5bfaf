-- Which court missed a duty, if its case went to another one since (R-DUE-1, D13).
alter table duty add column missed_by varchar(32) references court;

-- What the registry does by itself no court can miss.
update duty set missed = false, escalated_to = null, escalated_at = null
    where kind in ('END_PERMIT', 'PUT_IN_DISPUTE');
update duty set missed_by = court_id where missed;
