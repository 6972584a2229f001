package se.namndbesok.contactvisit.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.Overseers;
import se.namndbesok.contactvisit.VisitDeadlines;
import se.namndbesok.contactvisit.VisitFacts;
import se.namndbesok.register.HeldVisits;

/** What every user task of a visit works with. */
@Component
record VisitDesk(
        ContactVisits visits,
        VisitFacts facts,
        VisitDeadlines deadlines,
        Overseers overseers,
        YearNews yearNews,
        HeldVisits heldVisits) {}
