-- check: as what somebody was looked at, and how many people a client asked about on one day.

alter table lookup add column asked_as varchar(16) default 'SELF' not null;
alter table lookup add constraint lookup_asked_as check (asked_as in ('SELF', 'NAMED_OFFICER', 'RECORDED_OFFICER'));
create index lookup_client on lookup (client_id, measure, asked_at);
create index lookup_count_client on lookup_count (client_id, measure, committed_at);
