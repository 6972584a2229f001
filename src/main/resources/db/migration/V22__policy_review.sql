-- The term of office, exactly what the files say.
create table term_of_office (
    valid_from date primary key,
    valid_to   date
);

-- The last day of the term of office in which an assignment began; null where the files name no such term.
alter table contact_assignment add column term_ends date;

-- Decisions on proposed versions of governing documents, recorded by a secretary. A load of the files does not undo one.
create table policy_adoption (
    policy_id   varchar(160) primary key references policy (id),
    adopter     varchar(64) not null,
    adopted_on  varchar(10) not null,
    paragraph   varchar(64),
    valid_from  date        not null,
    recorded_by varchar(64) not null
);

-- Each review of a governing document, once per occasion. The id is the case's business key.
create table policy_review (
    id         varchar(200) primary key,
    board_id   varchar(64)  not null references board (id),
    policy_key varchar(128) not null,
    policy_id  varchar(160) not null references policy (id),
    occasion   varchar(30)  not null,
    due_on     date         not null,
    begun_on   date         not null,
    outcome    varchar(20),
    ended_on   date
);
create index policy_review_document on policy_review (board_id, policy_key);
