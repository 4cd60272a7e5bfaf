-- review: correction requests (R-REVIEW-11, R-CONS-18)

create table correction_request (
    id                 uuid primary key,
    about              varchar(24) not null check (about in ('LISTING', 'CONSUMPTION_ORDER', 'EXIT_BAN', 'OFFICE')),
    subject_id         uuid not null,
    case_id            uuid not null references enforcement_case,
    party_id           uuid not null references party,
    court_id           varchar(32) not null references court,
    applicant          varchar(24) not null check (applicant in ('LISTED_PERSON', 'RESTRICTED_PERSON', 'OTHER')),
    applicant_party_id uuid references party,
    document_id        uuid references document,
    for_unit           boolean not null,
    applicant_name     varchar(200),
    reason             varchar(32) not null
        check (reason in ('SHOULD_NOT_BE_LISTED', 'INFORMATION_INACCURATE', 'INFORMATION_SHOULD_BE_DELETED')),
    text               varchar(4000) not null,
    not_me             boolean not null,
    filed_by           varchar(64) not null,
    received_how       varchar(16) not null check (received_how in ('ONLINE', 'BY_HAND', 'BY_POST')),
    received_on        date not null,
    posted_on          date,
    recorded_at        timestamp with time zone not null,
    state              varchar(16) not null check (state in ('HINT', 'PENDING', 'UPHELD', 'REJECTED')),
    decided_by         varchar(64),
    decided_on         date,
    decision_reasons   varchar(4000),
    decision_findings  varchar(100000),
    put_right          varchar(24),
    clearance_id       uuid,
    served_on          date,
    served_how         varchar(20),
    version            integer not null,
    check ((decided_by is null) = (decided_on is null)),
    check ((state in ('HINT', 'PENDING')) = (decided_on is null))
);
create index correction_request_court on correction_request (court_id, received_on);
create index correction_request_subject on correction_request (subject_id);
create index correction_request_case on correction_request (case_id);
create index correction_request_applicant on correction_request (applicant_party_id);

-- review: what was taken to the next higher court (R-REVIEW-12(4), R-EXIT-9)

create table reconsideration (
    id                 uuid primary key,
    request_id         uuid references correction_request,
    lower_court_id     varchar(32) not null references court,
    about              varchar(24) not null check (about in ('LISTING', 'CONSUMPTION_ORDER', 'EXIT_BAN', 'OFFICE')),
    subject_id         uuid not null,
    case_id            uuid not null references enforcement_case,
    party_id           uuid not null references party,
    court_id           varchar(32) not null references court,
    applicant          varchar(24) not null check (applicant in ('LISTED_PERSON', 'RESTRICTED_PERSON')),
    applicant_party_id uuid references party,
    document_id        uuid references document,
    for_unit           boolean not null,
    applicant_name     varchar(200),
    reason             varchar(32) not null
        check (reason in ('SHOULD_NOT_BE_LISTED', 'INFORMATION_INACCURATE', 'INFORMATION_SHOULD_BE_DELETED')),
    text               varchar(4000) not null,
    not_me             boolean not null,
    filed_by           varchar(64) not null,
    received_how       varchar(16) not null check (received_how in ('ONLINE', 'BY_HAND', 'BY_POST')),
    received_on        date not null,
    posted_on          date,
    recorded_at        timestamp with time zone not null,
    against_served_on  date,
    obstacle           varchar(2000),
    obstacle_ended_on  date,
    admitted_by        varchar(64),
    admission_reasons  varchar(2000),
    state              varchar(16) not null
        check (state in ('MORE_TIME_ASKED', 'PENDING', 'INADMISSIBLE', 'UPHELD', 'REJECTED')),
    decided_by         varchar(64),
    decided_on         date,
    decision_reasons   varchar(4000),
    decision_findings  varchar(100000),
    put_right          varchar(24),
    clearance_id       uuid,
    served_on          date,
    served_how         varchar(20),
    version            integer not null,
    check ((obstacle is null) = (obstacle_ended_on is null)),
    check ((decided_by is null) = (decided_on is null)),
    check ((state in ('MORE_TIME_ASKED', 'PENDING')) = (decided_on is null))
);
create index reconsideration_court on reconsideration (court_id, received_on);
create index reconsideration_request on reconsideration (request_id);
create index reconsideration_subject on reconsideration (subject_id);
create index reconsideration_applicant on reconsideration (applicant_party_id);

-- identity: who was confirmed not to be the debtor of a case; a dispute that ended before its last day

create table clearance (
    id           uuid primary key,
    case_id      uuid not null references enforcement_case,
    party_id     uuid not null references party,
    document_id  uuid references document,
    objection_id uuid not null,
    confirmed_by varchar(64) not null,
    confirmed_on date not null,
    set_aside_on date,
    set_aside_by varchar(64),
    new_evidence varchar(2000),
    version      integer not null,
    check ((set_aside_on is null) = (new_evidence is null))
);
create index clearance_case on clearance (case_id);
create index clearance_party on clearance (party_id);

alter table identity_dispute add column ended_on date;

