-- brake: how many cases are going to come in with a batch; null: nobody has said so (D14)

alter table import_batch add column announced integer;

-- enforcement: cases that came in with a batch; the row outlives a case that is taken back (D14)

create table import_case (
    case_id     uuid primary key,
    batch_id    uuid not null references import_batch,
    case_number varchar(60) not null,
    file_line   integer not null,
    taken_back  boolean not null
);
create index import_case_batch on import_case (batch_id, file_line);
