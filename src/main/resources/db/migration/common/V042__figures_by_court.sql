-- Which court had the case when the entry ended: what it removed stays its own if the case goes on (D13).
alter table listing add column ended_court_id varchar(32) references court;
update listing set ended_court_id = court_id where ended_on is not null;
alter table listing add constraint ended_at_a_court check ((ended_on is null) = (ended_court_id is null));

-- The last day of the term of an erased entry that was withdrawn: after it, it bound nobody.
alter table erased_entry add column bound_until date;
