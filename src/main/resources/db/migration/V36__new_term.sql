-- The preparation of each new term of office, once per board. The id is the case's business key.
create table new_term (
    id           varchar(80) primary key,
    board_id     varchar(64) not null references board (id),
    term_ends_on date        not null,
    begun_on     date        not null
);
