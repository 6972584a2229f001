package se.namndbesok.compensation.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimDeadlines;
import se.namndbesok.compensation.ClaimPeriods;
import se.namndbesok.compensation.ClaimView;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.compensation.LateClaims;

/** What every user task of a claim works with. */
@Component
record ClaimDesk(
        CompensationClaims claims, ClaimView view, ClaimDeadlines deadlines, ClaimPeriods periods, LateClaims late) {}
