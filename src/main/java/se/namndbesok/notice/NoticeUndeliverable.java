package se.namndbesok.notice;

/**
 * A mail will never arrive: the address was refused for good, or every attempt failed. Published as a Spring event in
 * the transaction that gives the mail up; a listener that fails lets the mail be tried once more ten minutes later.
 *
 * @param outboxId the mail's row and Message-ID
 * @param subject business key of the case
 * @param processInstanceId where to show it, or null
 */
public record NoticeUndeliverable(String outboxId, String subject, String processInstanceId) {}
