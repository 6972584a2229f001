package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Meeting;
import se.namndbesok.semesterplan.PlanCalendar;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlans;
import se.namndbesok.web.register.SemesterEffects.Dates;

/** What a load would do to the days that the semesters' plans go by (F5–F7). */
@Component
@Order(3)
class SemesterEffects implements RegisterEffect<Map<String, Dates>> {

    private final SemesterPlans plans;
    private final PlanCalendar calendar;
    private final Words words;

    SemesterEffects(SemesterPlans plans, PlanCalendar calendar, Words words) {
        this.plans = plans;
        this.calendar = calendar;
        this.words = words;
    }

    /** The days of one plan; null where there is none. */
    record Dates(String semester, LocalDate presidium, LocalDate due, LocalDate presented) {}

    @Override
    public Map<String, Dates> look() {
        Map<String, Dates> dates = new LinkedHashMap<>();
        plans.beforePresentation().forEach(plan -> dates.put(plan.id(), dates(plan)));
        return dates;
    }

    private Dates dates(SemesterPlan plan) {
        LocalDate presidium = calendar.presidium(plan.boardId(), plan.semester(), plan.presidiumId())
                .map(Meeting::date)
                .orElse(null);
        boolean isKnown = presidium == null || presidium.equals(plan.presidiumDate());
        LocalDate due =
                isKnown ? plan.due() : calendar.deadline(plan).due(presidium, calendar.today(), calendar.workingDays());
        LocalDate presented = calendar.presentation(plan).map(Meeting::date).orElse(null);
        return new Dates(plan.semester().label(), presidium, due, presented);
    }

    @Override
    public List<String> between(Map<String, Dates> before, Map<String, Dates> after) {
        List<String> effects = new ArrayList<>();
        before.forEach((id, was) -> {
            Dates now = after.get(id);
            if (!Objects.equals(was.presidium(), now.presidium())) {
                effects.add(words.get(
                        now.presidium() == null ? "effect.plan.none" : "effect.plan.presidium",
                        "semester",
                        now.semester(),
                        "date",
                        day(now.presidium()),
                        "due",
                        day(now.due())));
            }
            if (!Objects.equals(was.presented(), now.presented())) {
                effects.add(words.get(
                        now.presented() == null ? "effect.plan.unpresented" : "effect.plan.presented",
                        "semester",
                        now.semester(),
                        "date",
                        day(now.presented())));
            }
        });
        return effects;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : SwedishDates.day(day);
    }
}
