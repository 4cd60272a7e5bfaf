-- review: what came with an objection as evidence

create table evidence (
    id          uuid primary key,
    request_id  uuid not null references correction_request,
    place       integer not null,
    file_name   varchar(200) not null,
    media_type  varchar(40) not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    sha256      varchar(64) not null,
    content     bytea not null,
    received_at timestamp with time zone not null,
    unique (request_id, place)
);
