-- Themes have the municipality's own names, joined by comma; quotations only where a policy allows them (A-43).
alter table quality_digest_report alter column themes set data type text;
alter table quality_digest add column quotations text;

-- The same half-year's visits and reports, held against what is expected, as a document and as a table (A-25).
alter table quality_digest add column control_id varchar(100);
alter table quality_digest add column control_table_id varchar(100);

-- When the report of a visit was handed in for the first time: whether it came in time.
alter table held_visit add column report_in_on date;
