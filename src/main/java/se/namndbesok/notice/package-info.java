/** Mail and iCalendar: notices wait in an outbox, written with the case they belong to, and are sent afterwards. */
package se.namndbesok.notice;
