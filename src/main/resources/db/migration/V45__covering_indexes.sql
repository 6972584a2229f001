-- What the library asks of each line before it shows one stands in the indexes themselves: ten thousand lines are judged
-- without reading a row of them or of their documents. In the order of the list, and by the report that a word stands in.
drop index agenda_item_visited;
create index agenda_item_visited on agenda_item (visited desc, document_id, subject, unit_id);
drop index agenda_item_document;
create index agenda_item_document on agenda_item (document_id, visited, subject, unit_id);
create index document_seen on document (id, subject, board_id, disposed_on, version);
