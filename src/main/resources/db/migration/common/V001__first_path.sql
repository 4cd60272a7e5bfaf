-- Plain SQL for H2 and PostgreSQL alike. Rooms in the order of their arrows, lowest first.
-- A nullable unique "live_key" says "at most one live row": it is cleared when the row ends, and nulls never collide.

-- journal: the order of everything (docs/journal.md). Leaves are public; openings are private and erasable.

create table journal_head (
    one         smallint primary key check (one = 1),
    size        bigint not null check (size >= 0),
    last_minute timestamp with time zone not null
);
insert into journal_head (one, size, last_minute) values (1, 0, timestamp with time zone '2000-01-01 00:00:00+00');

create table journal_leaf (
    position bigint primary key check (position >= 0),
    bytes    bytea not null
);

create table journal_opening (
    position   bigint primary key references journal_leaf,
    nonce      bytea not null,
    ciphertext bytea not null
);

create table journal_key (
    position    bigint primary key references journal_leaf,
    key_id      varchar(16) not null,
    wrapped_key bytea not null
);

-- party: people, units and their papers; courts

create table court (
    id          varchar(32) primary key,
    name_en     varchar(200) not null,
    name_zh     varchar(200) not null,
    level       varchar(16) not null check (level in ('SUPREME', 'HIGH', 'INTERMEDIATE', 'BASIC', 'REGISTRY')),
    next_higher varchar(32) references court,
    number_code varchar(16) unique
);

create table party (
    id         uuid primary key,
    kind       varchar(16) not null check (kind in ('NATURAL_PERSON', 'UNIT')),
    birth_date date,
    created_at timestamp with time zone not null,
    version    integer not null
);

create table document (
    id              uuid primary key,
    party_id        uuid not null references party,
    type            varchar(40) not null,
    issuing_country varchar(2) not null,
    number          varchar(40) not null,
    name            varchar(200) not null,
    valid_from      date,
    valid_to        date,
    state           varchar(8) not null check (state in ('DRAFT', 'LINKED', 'ENDED')),
    live_key        varchar(100) unique,
    disputed_until  date,
    created_at      timestamp with time zone not null,
    version         integer not null
);
create index document_party on document (party_id);

-- access: who may do what, and who did

create table account (
    username         varchar(64) primary key,
    password_hash    varchar(200) not null,
    display_name     varchar(200) not null,
    court_id         varchar(32) references court,
    document_type    varchar(40),
    document_country varchar(2),
    document_number  varchar(40),
    enabled          boolean not null
);

create table account_role (
    username varchar(64) not null references account,
    role     varchar(16) not null,
    primary key (username, role)
);

create table client (
    id          varchar(64) primary key,
    secret_hash varchar(200) not null,
    name_en     varchar(200) not null,
    name_zh     varchar(200) not null,
    court_id    varchar(32) references court,
    enabled     boolean not null
);

create table client_scope (
    client_id varchar(64) not null references client,
    scope     varchar(16) not null check (scope in ('check', 'report', 'copy', 'court', 'cashier', 'audit')),
    primary key (client_id, scope)
);

create table client_grant (
    id          uuid primary key,
    client_id   varchar(64) not null references client,
    measure     varchar(60) not null,
    purposes    varchar(400) not null,
    daily_quota integer not null check (daily_quota > 0),
    valid_from  date not null,
    valid_to    date,
    legal_basis varchar(400) not null,
    unique (client_id, measure, valid_from)
);

create table act (
    id           uuid primary key,
    court_id     varchar(32) not null references court,
    opened_at    timestamp with time zone not null,
    completed_at timestamp with time zone
);

create table act_leaf (
    position   bigint primary key references journal_leaf,
    act_id     uuid not null references act,
    kind       varchar(16) not null,
    subject_id uuid not null
);
create index act_leaf_act on act_leaf (act_id);
create index act_leaf_subject on act_leaf (subject_id, position);

-- Two people: one step each, and nobody takes two steps of one act.
create table approval (
    act_id      uuid not null references act,
    step        varchar(8) not null check (step in ('DRAFTED', 'SIGNED', 'DECIDED', 'TRIED', 'SENT')),
    officer     varchar(64) not null,
    role        varchar(16) not null,
    approved_at timestamp with time zone not null,
    method      varchar(16) not null,
    evidence    varchar(200) not null,
    primary key (act_id, step),
    unique (act_id, officer)
);

create table idempotency_key (
    caller       varchar(64) not null,
    name         varchar(255) not null,
    request_hash varchar(64) not null,
    status       integer,
    headers      varchar(2000),
    body         bytea,
    created_at   timestamp with time zone not null,
    primary key (caller, name)
);

-- restraint: the complete state of a party after each act that touched it; the newest position of a party holds

create table restraint (
    party_id   uuid not null references party,
    position   bigint not null references journal_leaf,
    party_kind varchar(16) not null,
    bindings   varchar(1000000) not null,
    primary key (party_id, position)
);
create index restraint_position on restraint (position);

create table restraint_document (
    party_id         uuid not null,
    position         bigint not null,
    document_id      uuid not null references document,
    fingerprint      bigint not null,
    confirmation     bigint not null,
    name_fingerprint bigint not null,
    key_id           varchar(16) not null,
    state            varchar(8) not null,
    disputed_until   date,
    primary key (party_id, position, document_id),
    foreign key (party_id, position) references restraint (party_id, position)
);
create index restraint_document_fingerprint on restraint_document (fingerprint, position);

-- duties: what a court must do by a day, and under which rule

create table duty (
    id               uuid primary key,
    kind             varchar(40) not null,
    rule_id          varchar(40) not null,
    court_id         varchar(32) not null references court,
    subject_id       uuid not null,
    due_on           date not null,
    estimate         boolean not null,
    calendar_version varchar(40) not null,
    opened_at        timestamp with time zone not null,
    done_at          timestamp with time zone,
    done_by          varchar(64),
    escalated_to     varchar(32) references court,
    escalated_at     timestamp with time zone,
    live_key         varchar(100) unique,
    version          integer not null
);
create index duty_court on duty (court_id, due_on);
create index duty_subject on duty (subject_id);

-- enforcement: the case that stands behind every entry

create table enforcement_case (
    id            uuid primary key,
    court_id      varchar(32) not null references court,
    case_number   varchar(60) not null unique,
    basis_body    varchar(200) not null,
    basis_number  varchar(100) not null,
    filed_on      date not null,
    creditor      varchar(200) not null,
    obligation    varchar(8) not null check (obligation in ('PAY', 'ACT', 'REFRAIN')),
    obligation_text varchar(2000) not null,
    amount_due    numeric(18, 2),
    currency      varchar(3),
    amount_as_of  date,
    performed_on  date,
    created_at    timestamp with time zone not null,
    version       integer not null,
    check ((obligation = 'PAY') = (amount_due is not null and currency is not null and amount_as_of is not null))
);

create table case_debtor (
    id          uuid primary key,
    case_id     uuid not null references enforcement_case,
    party_id    uuid not null references party,
    document_id uuid not null references document,
    place       integer not null,
    unique (case_id, party_id)
);
create index case_debtor_party on case_debtor (party_id);

create table enforcement_notice (
    id             uuid primary key,
    case_debtor_id uuid not null references case_debtor,
    issued_on      date not null,
    perform_by     date not null,
    risk_warning   boolean not null,
    served_on      date,
    served_how     varchar(20)
);
create index enforcement_notice_debtor on enforcement_notice (case_debtor_id);

-- measures: consumption orders and a court's exceptions from them

create table consumption_order (
    id             uuid primary key,
    case_id        uuid not null references enforcement_case,
    party_id       uuid not null references party,
    court_id       varchar(32) not null references court,
    made_on        date not null,
    in_force_from  date not null,
    in_force_until date,
    lifted_on      date,
    lifted_under   varchar(40),
    live_key       varchar(100) unique,
    version        integer not null
);
create index consumption_order_party on consumption_order (party_id);
create index consumption_order_case on consumption_order (case_id);

create table permit (
    id          uuid primary key,
    order_id    uuid not null references consumption_order,
    kind        varchar(24) not null,
    measure     varchar(60) not null,
    valid_from  date not null,
    valid_to    date not null,
    reason      varchar(60) not null,
    evidence    varchar(1000) not null,
    undertaking boolean not null,
    granted_on  date not null,
    granted_by  varchar(64) not null,
    findings    varchar(100000) not null,
    revoked_on  date,
    version     integer not null,
    check (valid_from <= valid_to)
);
create index permit_order on permit (order_id);

-- listing: decisions and the entries they open

create table listing_decision (
    id               uuid primary key,
    act_id           uuid not null references act,
    case_id          uuid not null references enforcement_case,
    party_id         uuid not null references party,
    court_id         varchar(32) not null references court,
    state            varchar(8) not null check (state in ('DRAFTED', 'LISTED', 'REFUSED')),
    facts            varchar(20000) not null,
    reasons          varchar(4000) not null,
    decision_number  varchar(80) not null unique,
    drafted_by       varchar(64) not null,
    drafted_at       timestamp with time zone not null,
    signed_by        varchar(64),
    decided_on       date,
    findings         varchar(100000) not null,
    readings         varchar(10000) not null,
    rulebook_version varchar(40) not null,
    calendar_version varchar(40) not null,
    served_on        date,
    served_how       varchar(20),
    version          integer not null,
    check (drafted_by <> signed_by)
);
create index listing_decision_case on listing_decision (case_id);

create table listing (
    id            uuid primary key,
    decision_id   uuid not null unique references listing_decision,
    case_id       uuid not null references enforcement_case,
    party_id      uuid not null references party,
    court_id      varchar(32) not null references court,
    grounds       varchar(20) not null,
    fixed_term    boolean not null,
    published_on  date not null,
    term_start    date not null,
    term_last_day date,
    ended_on      date,
    ended_as      varchar(10) check (ended_as in ('WITHDRAWN', 'DELETED', 'EXPIRED', 'CLOSED')),
    ended_under   varchar(40),
    live_key      varchar(100) unique,
    version       integer not null,
    check (fixed_term = (term_last_day is not null)),
    check ((ended_on is null) = (ended_as is null))
);
create index listing_party on listing (party_id);
create index listing_case on listing (case_id);

-- performance: what was paid

create table payment_event (
    client_id   varchar(64) not null references client,
    event_id    varchar(100) not null,
    case_id     uuid not null references enforcement_case,
    amount      numeric(18, 2) not null,
    currency    varchar(3) not null,
    paid_on     date not null,
    settles     boolean not null,
    request_hash varchar(64) not null,
    answer      varchar(1000000) not null,
    received_at timestamp with time zone not null,
    primary key (client_id, event_id)
);
create index payment_event_case on payment_event (case_id);

-- check: who asked. A row where the registry holds something on the person, a count otherwise.

create table lookup (
    id               uuid primary key,
    party_id         uuid not null references party,
    document_id      uuid not null references document,
    client_id        varchar(64) not null references client,
    measure          varchar(60) not null,
    purpose          varchar(40) not null,
    on_day           date not null,
    decision         varchar(16) not null,
    reason           varchar(24),
    denial_reference varchar(9) unique,
    client_reference varchar(64),
    register_version bigint not null,
    asked_at         timestamp with time zone not null
);
create index lookup_party on lookup (party_id, asked_at);

create table lookup_count (
    id           uuid primary key,
    client_id    varchar(64) not null references client,
    measure      varchar(60) not null,
    purpose      varchar(40) not null,
    asked        integer not null check (asked > 0),
    committed_at timestamp with time zone not null
);
