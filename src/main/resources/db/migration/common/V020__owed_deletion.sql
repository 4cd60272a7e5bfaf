-- listing: what an event demands and the court has still to carry out (R-DUE-1, D3)

create table owed_deletion (
    listing_id  uuid primary key references listing,
    rule_id     varchar(40) not null,
    findings    varchar(100000) not null,
    happened_on date not null,
    known_on    date not null
);
