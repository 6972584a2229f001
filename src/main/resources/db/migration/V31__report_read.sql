-- Which politician has read which board report (A-17, A-47). It is the reader's own mark, shown to nobody else; the
-- access log (V6) is another thing. It goes when the document goes.
create table report_read (
    person_id   varchar(64)  not null,
    document_id varchar(120) not null,
    read_at     timestamp with time zone not null,
    primary key (person_id, document_id)
);
