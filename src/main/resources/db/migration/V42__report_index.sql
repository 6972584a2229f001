-- The words of the reports that boards have got, in small letters, for the search of the library: each word once, and in
-- which reports it stands. A part of a word is looked for among the words, which are few, not in the texts, which are many.
-- Who reads these tables: only that search, which shows nothing of them. The words of a report go when its content goes.
-- They are gathered anew from the reports at the first search.
drop table report_words;

create table report_term (
    word varchar(100) primary key
);

create table report_posting (
    word        varchar(100) not null references report_term (word),
    document_id varchar(120) not null references document (id),
    primary key (word, document_id)
);
create index report_posting_document on report_posting (document_id);

create table report_indexed (
    document_id varchar(120) primary key references document (id)
);

-- The way from a report to what its quality strategist has said of it, and from a reader to what is read.
create index quality_digest_report_visit on quality_digest_report (visit_id);

-- A file of the library's list (EXPORT) takes the facts of many reports away at once; to open a document is to READ it.
alter table access_log add column purpose varchar(10) default 'READ' not null;
