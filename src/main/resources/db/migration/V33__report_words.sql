-- The words of the reports that boards have got, in small letters, for the search of the library. Who reads this table:
-- only that search, which shows nothing of it. It goes when the document goes.
create table report_words (
    document_id varchar(120) primary key references document,
    words       text not null
);
