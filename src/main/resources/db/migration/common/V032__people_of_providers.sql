-- access: a person of a provider, who asks under the grants of its client

alter table account add column client_id varchar(64) references client;

-- check: the account of the person who asked, where it was one and no machine

alter table lookup add column asked_by varchar(64);
