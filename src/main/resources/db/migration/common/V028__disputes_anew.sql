-- identity: once per document and entry (R-DISPUTE-1); when the entry that a dispute was about has ended, another entry of
-- the same case may be doubted again
alter table identity_dispute add column entry_ended_on date;
