-- enforcement: a local government is listed only after its filing with the SPC (R-DECIDE-GOV).

alter table case_debtor add column local_government boolean default false not null;

-- decision: the filing that a held decision waited for, and the words of a decision as they were signed.

alter table court_decision add column filed_on date;
alter table court_decision add column filing_reference varchar(200);

create table decision_text (
    id          uuid primary key,
    decision_id uuid not null references court_decision,
    language    varchar(2) not null check (language in ('ZH', 'EN')),
    body        varchar(100000) not null,
    sha256      varchar(64) not null,
    unique (decision_id, language)
);

-- listing: creditors' applications (R-APPLY-5).

create table listing_application (
    id          uuid primary key,
    case_id     uuid not null references enforcement_case,
    debtor_id   uuid not null references case_debtor,
    applicant   varchar(8) not null check (applicant in ('CREDITOR')),
    creditor    varchar(200) not null,
    received_on date not null,
    in_writing  boolean not null,
    evidence    varchar(2000) not null,
    state       varchar(8) not null check (state in ('RECEIVED', 'BARRED', 'REFUSED', 'LISTED')),
    recorded_by varchar(64) not null,
    decided_on  date,
    decided_by  varchar(64),
    reasons     varchar(4000),
    decision_id uuid references court_decision,
    version     integer not null
);
create index listing_application_case on listing_application (case_id);
