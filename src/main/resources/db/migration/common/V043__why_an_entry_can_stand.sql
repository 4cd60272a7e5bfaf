-- listing: the court looked whether an entry can stand, and said why it can

alter table listing add column can_stand_on date;
alter table listing add column can_stand_because varchar(2000);
