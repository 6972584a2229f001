-- The documents that somebody has written, for the library of who no longer sits on the board.
create index visit_report_author on visit_report (author_id, document_id);
