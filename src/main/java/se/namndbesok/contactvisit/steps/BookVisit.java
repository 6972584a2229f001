package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.INITIATOR;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REQUESTED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_ALLOWED;
import static se.namndbesok.contactvisit.ContactVisitVariables.LEAD_POLITICIAN;
import static se.namndbesok.contactvisit.ContactVisitVariables.POLICY;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_MANAGER;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_NAME;
import static se.namndbesok.contactvisit.ContactVisitVariables.WANTED_ASSIGNMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.Appointment;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.contactvisit.VisitRequest;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.Policy;

/** The contact politician asks a unit of the own assignment for a visit (A-31, B-16), or thinks better of it. */
@Component
class BookVisit extends VisitTask<Optional<VisitRequest>> {

    private final Proposals proposals;
    private final BookingForm booking;

    BookVisit(VisitDesk desk, Proposals proposals, BookingForm booking) {
        super(desk);
        this.proposals = proposals;
        this.booking = booking;
    }

    @Override
    protected void show(Work work, FormData form) {
        booking.show(own(work), work.get(INITIATOR), form);
        if (work.has(WANTED_ASSIGNMENT)) {
            form.put("assignment", work.get(WANTED_ASSIGNMENT));
        }
    }

    /** The assignments of whoever books, on the board of this case. */
    private List<ContactAssignment> own(Work work) {
        return booking.assignments(work.get(INITIATOR), work.board());
    }

    @Override
    protected Optional<VisitRequest> read(Work work, FormData form, Problems problems) {
        return form.textOrEmpty("decision").equals("BOOK")
                ? booking.read(own(work), work.person(), form, problems)
                : Optional.empty();
    }

    @Override
    protected void accept(Work work, Optional<VisitRequest> request) {
        work.set(IS_REQUESTED, request.isPresent());
        request.ifPresentOrElse(it -> request(work, it), () -> notNow(work));
    }

    private void notNow(Work work) {
        visits.become(work.id(), VisitState.CANCELLED);
        yearNews.over(work.id());
    }

    private void request(Work work, VisitRequest request) {
        ContactAssignment assignment = booking.assignment(request);
        Policy policy = booking.rules().policy(assignment);
        String lead = work.get(INITIATOR);
        visits.request(work.id(), new Appointment(assignment.unitId(), policy.id(), lead), request);
        proposals.add(work.id(), new Proposal(Proposal.Side.POLITICIAN, request.times(), null, null));
        ContactVisit visit = visit(work);
        work.set(POLICY, policy.id());
        work.set(IS_VISIT_ALLOWED, booking.rules().isAllowed(assignment));
        work.set(UNIT_NAME, facts.unit(visit));
        work.set(LEAD_POLITICIAN, lead);
        work.set(UNIT_MANAGER, facts.manager(visit).id());
        yearNews.underWay(visit);
    }

    /** Until a unit is chosen, the mail about a booking that was asked for names all that may be. */
    @Override
    protected Map<String, String> facts(Work work) {
        Map<String, String> places = new HashMap<>(super.facts(work));
        List<ContactAssignment> own = own(work);
        if (!own.isEmpty()) {
            places.putIfAbsent("unit", booking.unitNames(own));
        }
        return places;
    }
}
