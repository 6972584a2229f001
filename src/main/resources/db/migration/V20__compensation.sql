-- Visits that took place, as other processes than their own may know them: ids, times and codes, no text by anybody.
create table held_visit (
    id              varchar(36) primary key,
    board_id        varchar(40) not null,
    unit_id         varchar(64) not null,
    policy_id       varchar(100) not null,
    assignment_id   varchar(64) not null,
    starts_at       timestamp not null,
    ends_at         timestamp not null,
    groups_met      varchar(200) not null,
    document_id     varchar(100),
    registry_number varchar(100),
    notified_on     date,
    mission         varchar(20),
    goals           text
);
create index held_visit_board on held_visit (board_id, starts_at);

create table held_visit_politician (
    visit_id  varchar(36) not null references held_visit,
    person_id varchar(64) not null,
    primary key (visit_id, person_id)
);

-- The basis for compensation of one politician for one visit (A-29, X-13): hours, never an amount of money.
-- Who reads it: the politician, the board's secretary and whoever grants it. Retention: as the municipality's plan for
-- payroll vouchers says; nothing here disposes of it.
create table compensation_claim (
    id              varchar(110) primary key,
    visit_id        varchar(36) not null,
    board_id        varchar(40) not null,
    unit_id         varchar(64) not null,
    person_id       varchar(64) not null,
    state           varchar(20) not null,
    starts_at       timestamp not null,
    ends_at         timestamp not null,
    travel_minutes  integer not null,
    place           varchar(200) not null,
    ordinal         integer not null,
    counted_minutes integer not null,
    reason          varchar(30) not null,
    refusal         varchar(30),
    remark          varchar(1000),
    endorsed_by     varchar(64),
    granted_by      varchar(64),
    export_id       varchar(110),
    changed_at      timestamp with time zone not null
);
create index compensation_claim_person on compensation_claim (person_id, unit_id, starts_at);
create index compensation_claim_board on compensation_claim (board_id, state);
