-- Contact visits (A, B): what happened. The engine knows only ids, states, dates and flags of this.
create table contact_visit (
    id            varchar(36) primary key,
    board_id      varchar(40) not null,
    opened_by     varchar(64),
    state         varchar(20) not null,
    assignment_id varchar(64),
    unit_id       varchar(64),
    policy_id     varchar(100),
    lead_id       varchar(64),
    minutes       integer,
    adaptation    varchar(1000),
    message       varchar(2000),
    starts_at     timestamp,
    ends_at       timestamp,
    invitation    integer not null,
    outcome       varchar(30),
    groups_met    varchar(200),
    closed_on     date
);
create index contact_visit_unit on contact_visit (unit_id, starts_at);

create table contact_visit_attendee (
    visit_id  varchar(36) not null references contact_visit,
    person_id varchar(64) not null,
    primary key (visit_id, person_id)
);

-- Each round of the search for a time is kept, so that a moved visit has its history (E3).
create table visit_proposal (
    visit_id varchar(36) not null references contact_visit,
    round    integer     not null,
    side     varchar(10) not null,
    made_at  timestamp with time zone not null,
    times    varchar(200) not null,
    reason   varchar(30),
    remark   varchar(2000),
    primary key (visit_id, round)
);

create table visit_programme (
    visit_id      varchar(36) primary key references contact_visit,
    programme     text not null,
    meeting_place varchar(500) not null,
    groups        varchar(200) not null,
    integrity     text,
    notes         text
);

-- One row per version that was handed in; the text of a version never changes (X-03, E12).
create table visit_report (
    visit_id        varchar(36) not null references contact_visit,
    version         integer     not null,
    state           varchar(30) not null,
    author_id       varchar(64) not null,
    content         text        not null,
    submitted_at    timestamp with time zone not null,
    return_reason   varchar(30),
    return_remark   varchar(2000),
    registry_number varchar(100),
    meeting_id      varchar(128),
    meeting_reason  varchar(500),
    document_id     varchar(100),
    primary key (visit_id, version)
);

create table report_confirmation (
    visit_id     varchar(36) not null,
    version      integer     not null,
    person_id    varchar(64) not null,
    answered_at  timestamp with time zone not null,
    stands_by_it boolean     not null,
    remark       varchar(2000),
    primary key (visit_id, version, person_id),
    foreign key (visit_id, version) references visit_report
);
