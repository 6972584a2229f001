-- The last day of a department that has been closed or merged; null where it goes on.
alter table department add column valid_to date;
