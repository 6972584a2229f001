package se.namndbesok.compensation.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimView;
import se.namndbesok.compensation.Compensable;
import se.namndbesok.compensation.CompensationCap;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.compensation.YearOfVisits;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Policies;

/** What a claim gives, by the rules of the policy that its visit began with. */
@Component
class Basis {

    private final CompensationClaims claims;
    private final HeldVisits visits;
    private final Policies policies;
    private final ClaimView view;

    Basis(CompensationClaims claims, HeldVisits visits, Policies policies, ClaimView view) {
        this.claims = claims;
        this.visits = visits;
        this.policies = policies;
        this.view = view;
    }

    /** What the claim would give as it stands now, in words. */
    String expected(CompensationClaim claim) {
        return view.basis(cap(claim).apply(ordinal(claim), claim.engagement().length()));
    }

    void claim(CompensationClaim claim, Engagement engagement) {
        int ordinal = ordinal(claim);
        Compensable compensable = cap(claim).apply(ordinal, engagement.length());
        claims.claim(claim.id(), engagement, ordinal, compensable);
    }

    private int ordinal(CompensationClaim claim) {
        return YearOfVisits.ordinal(claim, claims.ofTheYear(claim));
    }

    private CompensationCap cap(CompensationClaim claim) {
        String policy = visits.get(claim.visitId()).policyId();
        return CompensationCap.of(policies.compensation(policy));
    }
}
