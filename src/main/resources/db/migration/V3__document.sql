-- Stored documents. Rows are only ever inserted: a correction is a new version under a new id (X-03).
create table document (
    id varchar(120) primary key,
    board_id varchar(64) not null,
    kind varchar(40) not null,
    subject varchar(120) not null,
    version integer not null,
    file_name varchar(120) not null,
    sha256 varchar(64) not null,
    stored_at timestamp with time zone not null,
    paper text
);

create index document_subject on document (subject);

-- In parts, because one bytea holds no more than 1 MB in H2 and a scan is larger.
create table document_part (
    document_id varchar(120) not null references document (id),
    part integer not null,
    bytes bytea not null,
    primary key (document_id, part)
);
