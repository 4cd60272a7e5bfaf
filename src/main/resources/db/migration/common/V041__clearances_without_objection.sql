-- identity: a mix-up that a court finds by itself is a clearance too, and says what it was about

alter table clearance alter column objection_id drop not null;
alter table clearance add column subject_id uuid;
update clearance set subject_id = coalesce(
    (select r.subject_id from correction_request r where r.id = clearance.objection_id),
    (select r.subject_id from reconsideration r where r.id = clearance.objection_id));
alter table clearance alter column subject_id set not null;
