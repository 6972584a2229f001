-- Who comes to a study visit (C-23). Whoever changes a list locks its row first: see SignUps.
create table study_visit_list (
    visit_id        varchar(64) primary key,
    seats           integer,                          -- null: as many as want to
    rule            varchar(60) not null,
    closed          boolean not null,
    seed            bigint,                           -- what a lottery was drawn with
    wanted_seats    integer,                          -- the limit that waits for the secretary's word (F11)
    wanted_reason   varchar(1000)
);

create table study_visit_sign_up (
    visit_id      varchar(64) not null,
    person_id     varchar(64) not null,
    state         varchar(20) not null,
    place         integer not null,                   -- the order of seats and reserves
    needs         varchar(1000),
    offered_until timestamp with time zone,
    invitation    integer not null,
    asked_on      date,
    attended      boolean,
    primary key (visit_id, person_id)
);
create index study_visit_sign_up_person on study_visit_sign_up (person_id);

-- How the department receives the politicians (C-25).
create table study_visit_preparation (
    visit_id      varchar(64) primary key,
    programme     varchar(8000) not null,
    meeting_place varchar(500) not null,
    integrity     varchar(4000)
);
