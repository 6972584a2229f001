/** Swedish days: working days, semesters, cut-offs, wording of dates. Plain Java that knows no other room. */
package se.namndbesok.calendar;
