-- The register: the facts that all processes read. The YAML files are the source; se.namndbesok.register writes here.
-- "listed" is false for a thing that has left the files: running visits may still point at it.

create table municipality (
    id varchar(64) primary key,
    name varchar(200) not null,
    listed boolean not null
);

create table board (
    id varchar(64) primary key,
    name varchar(200) not null,
    administration varchar(200) not null,
    agenda_cutoff_days integer not null,
    notice_days integer not null,
    notification_heading varchar(200) not null,
    mailbox varchar(254) not null,
    listed boolean not null
);

create table person (
    id varchar(64) primary key,
    name varchar(200) not null,
    email varchar(254) not null,
    external boolean not null,
    listed boolean not null
);

create table department (
    id varchar(64) primary key,
    board_id varchar(64) not null references board (id),
    name varchar(200) not null,
    head_id varchar(64) not null references person (id),
    listed boolean not null
);

create table unit (
    id varchar(64) primary key,
    board_id varchar(64) not null references board (id),
    department_id varchar(64) references department (id),
    name varchar(200) not null,
    kind varchar(64) not null,
    users integer,
    small_unit boolean not null,
    provider_name varchar(200),
    provider_type varchar(64),
    provider_agreement varchar(200),
    visits_allowed boolean,
    listed boolean not null
);

-- A policy is read whole and never searched inside, so its header and rules are JSON text.
create table policy (
    id varchar(160) primary key,
    policy_key varchar(128) not null,
    version integer not null,
    stage varchar(16) not null,
    valid_from date,
    document text not null,
    rules text not null,
    listed boolean not null,
    unique (policy_key, version)
);

create table contact_assignment (
    id varchar(64) primary key,
    policy_key varchar(128) not null,
    unit_id varchar(64) not null references unit (id),
    board_id varchar(64) not null references board (id),
    lead_id varchar(64) not null references person (id),
    valid_from date not null,
    valid_to date,
    decided_on date not null,
    paragraph varchar(64) not null,
    listed boolean not null
);

create table meeting (
    id varchar(128) primary key,
    board_id varchar(64) not null references board (id),
    kind varchar(16) not null,
    meeting_date date not null,
    start_time time not null,
    agenda_cutoff date not null,
    listed boolean not null
);

create table board_decision (
    id varchar(64) primary key,
    board_id varchar(64) not null references board (id),
    decided_on date not null,
    paragraph varchar(64) not null,
    heading varchar(2000) not null,
    listed boolean not null
);

-- Below: plain facts without an id of their own. They are exactly what the files say.

create table board_policy (
    board_id varchar(64) not null references board (id),
    policy_key varchar(128) not null,
    place integer not null,
    primary key (board_id, policy_key)
);

create table staff_role (
    person_id varchar(64) not null references person (id),
    role varchar(32) not null,
    board_id varchar(64) not null references board (id),
    valid_from date,
    valid_to date
);

create table seat (
    person_id varchar(64) not null references person (id),
    board_id varchar(64) not null references board (id),
    kind varchar(16) not null,
    party varchar(64),
    valid_from date not null,
    valid_to date
);

create table unit_manager (
    unit_id varchar(64) not null references unit (id),
    person_id varchar(64) not null references person (id),
    valid_from date,
    valid_to date
);

create table assigned_politician (
    assignment_id varchar(64) not null references contact_assignment (id),
    person_id varchar(64) not null references person (id),
    place integer not null,
    primary key (assignment_id, person_id)
);

create table decision_unit (
    decision_id varchar(64) not null references board_decision (id),
    unit_id varchar(64) not null references unit (id),
    place integer not null,
    primary key (decision_id, unit_id)
);
