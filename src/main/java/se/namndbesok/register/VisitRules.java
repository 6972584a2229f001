package se.namndbesok.register;

import java.time.Duration;
import java.util.List;

/**
 * The rules of contact visits under one policy.
 *
 * @param expectedDuration null when the policy is silent (B)
 * @param leadBooks whether only the lead of an assignment books (B-16), or any of its politicians
 * @param minPerYear,maxPerYear expected visits per unit and calendar year (A-28, B-18)
 * @param conversationGroups codes such as SERVICE_USERS to tick in the report; empty when the policy is silent
 * @param informUnitOfDecisions whether the politician tells the unit of decisions (B-10)
 * @param availabilityToPublic whether the contact politicians are listed for the public
 * @param unitCoverageRequired whether every unit of the board is to have a contact politician
 */
public record VisitRules(
        BoardRole boardRole,
        Duration expectedDuration,
        boolean leadBooks,
        int minPerYear,
        int maxPerYear,
        List<String> conversationGroups,
        ReportRules report,
        boolean informUnitOfDecisions,
        boolean availabilityToPublic,
        boolean unitCoverageRequired) {}
