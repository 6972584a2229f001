-- The ways to the lists of reports: the latest visits first, those of a unit, and the report that a word stands in. A list
-- that is read in the order of its index stops after one page.
create index agenda_item_visited on agenda_item (visited desc, document_id);
create index agenda_item_unit on agenda_item (unit_id, visited);
create index agenda_item_document on agenda_item (document_id);
create index contact_visit_attendee_person on contact_visit_attendee (person_id);
