package se.namndbesok.demo;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;

/** The time between what the people of the demonstration did before today ({@link DemoStage}). */
@Component
@Profile("demo")
class PassingTime {

    private final ManagementService management;

    PassingTime(ManagementService management) {
        this.management = management;
    }

    /** The clock reaches that moment; every job that falls due on the way is done when it is due. */
    void timePassesTo(LocalDateTime moment) {
        Date target = date(moment);
        for (Optional<Job> due = firstDueBy(target); due.isPresent(); due = firstDueBy(target)) {
            Date at = due.get().getDuedate();
            if (at != null && at.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(at);
            }
            management.executeJob(due.get().getId());
        }
        ClockUtil.setCurrentTime(target);
    }

    /** What has no date is due at once. */
    private Optional<Job> firstDueBy(Date target) {
        return first(open().messages())
                .or(() -> first(open().timers().orderByJobDuedate().asc())
                        .filter(job -> !job.getDuedate().after(target)));
    }

    private JobQuery open() {
        return management.createJobQuery().active().withRetriesLeft();
    }

    private static Optional<Job> first(JobQuery jobs) {
        return jobs.listPage(0, 1).stream().findFirst();
    }

    void standsAt(LocalDateTime moment) {
        ClockUtil.setCurrentTime(date(moment));
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(Stockholm.ZONE).toInstant());
    }
}
