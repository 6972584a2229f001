-- How long documents of a kind are kept, exactly what the files say; a kind without a row is preserved.
create table retention_rule (
    board_id   varchar(64)  not null references board (id),
    kind       varchar(40)  not null,
    keep_years integer      not null,
    decision   varchar(200) not null,
    primary key (board_id, kind)
);

-- A disposed document keeps its row, without its content.
alter table document add column disposed_on date;

-- "Får inte gallras" (E21): somebody has asked for the thing.
create table disposal_hold (
    item_id varchar(160) primary key,
    set_by  varchar(64) not null,
    set_on  date        not null
);

-- Each yearly review of what may be disposed of, once per board and year. The id is the case's business key.
create table retention_review (
    id       varchar(80) primary key,
    board_id varchar(64) not null references board (id),
    begun_on date        not null
);

-- What each review listed and what became of it: the disposal record. It holds no content, and is never emptied.
create table disposal_item (
    review_id   varchar(80)  not null references retention_review (id),
    item_id     varchar(160) not null,
    kind        varchar(40)  not null,
    title       varchar(300) not null,
    decision    varchar(200) not null,
    state       varchar(20)  not null,
    proposed_by varchar(64),
    approved_by varchar(64),
    disposed_on date,
    primary key (review_id, item_id)
);
