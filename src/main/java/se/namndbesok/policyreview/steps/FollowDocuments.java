package se.namndbesok.policyreview.steps;

import static se.namndbesok.policyreview.PolicyReviewVariables.OWNER;
import static se.namndbesok.policyreview.PolicyReviewVariables.POLICY;
import static se.namndbesok.policyreview.PolicyReviewVariables.PROPOSAL;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.policyreview.DocumentOwners;
import se.namndbesok.policyreview.PolicyDesk;
import se.namndbesok.policyreview.PolicyReview;
import se.namndbesok.policyreview.PolicyReviews;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policy;
import se.namndbesok.register.RegisterChanged;

/** Begins the review of each document when it is due, one at a time, and lets open reviews follow owners and proposals. */
@Component
class FollowDocuments {

    private static final String PROCESS = "policy-review";

    private final Boards boards;
    private final PolicyDesk desk;
    private final PolicyReviews reviews;
    private final DocumentOwners owners;
    private final RuntimeService processes;
    private final TaskService tasks;
    private final OneAtATime turns;

    FollowDocuments(
            Boards boards,
            PolicyDesk desk,
            PolicyReviews reviews,
            DocumentOwners owners,
            RuntimeService processes,
            TaskService tasks,
            OneAtATime turns) {
        this.boards = boards;
        this.desk = desk;
        this.reviews = reviews;
        this.owners = owners;
        this.processes = processes;
        this.tasks = tasks;
        this.turns = turns;
    }

    /** Each morning too: an owner changes on a day, without a new register. */
    @Order(0)
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 5 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        open().list().forEach(review -> turns.take(() -> follow(review)));
    }

    /** At 08:00 on a working day, and not in July: nobody is asked to review a document on a Sunday. */
    @Order(1)
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 0 8 * * *", zone = "Europe/Stockholm")
    public void beginWhatIsDue() {
        if (desk.isDayToAsk()) {
            for (Board board : boards.all()) {
                board.policyKeys().forEach(key -> turns.begin(() -> beginWhatIsDue(board, key)));
            }
        }
    }

    private ProcessInstanceQuery open() {
        return processes.createProcessInstanceQuery().processDefinitionKey(PROCESS);
    }

    /** Asked anew each time: somebody may have ended the review meanwhile. */
    private void follow(ProcessInstance review) {
        if (open().processInstanceId(review.getId()).count() > 0) {
            followOwner(review);
            followProposal(review);
        }
    }

    private void beginWhatIsDue(Board board, String key) {
        boolean isUnderReview =
                open().list().stream().anyMatch(it -> it.getBusinessKey().startsWith(board.id() + ":" + key + ":"));
        if (!isUnderReview) {
            desk.dueReview(board, key).ifPresent(this::begin);
        }
    }

    private void begin(PolicyReview review) {
        String role = desk.get(review.policyId()).header().ownerRole();
        owners.of(role, review.boardId()).map(Person::id).ifPresent(owner -> {
            reviews.begin(review, desk.today());
            processes
                    .createProcessInstanceByKey(PROCESS)
                    .businessKey(review.id())
                    .setVariables(Variables.putValue(BoardTenants.BOARD.name(), review.boardId())
                            .putValue(POLICY.name(), review.policyId())
                            .putValue(OWNER.name(), owner))
                    .execute();
        });
    }

    private void followOwner(ProcessInstance review) {
        String before = (String) processes.getVariable(review.getId(), OWNER.name());
        Policy policy = reviewed(review);
        owners.of(policy.header().ownerRole(), review.getTenantId())
                .map(Person::id)
                .filter(owner -> !owner.equals(before))
                .ifPresent(owner -> {
                    processes.setVariable(review.getId(), OWNER.name(), owner);
                    tasks.createTaskQuery()
                            .processInstanceId(review.getId())
                            .taskAssignee(before)
                            .taskDefinitionKey("reviewDocument")
                            .list()
                            .forEach(task -> tasks.setAssignee(task.getId(), owner));
                });
    }

    private void followProposal(ProcessInstance review) {
        boolean isAwaited = processes
                        .createEventSubscriptionQuery()
                        .processInstanceId(review.getId())
                        .count()
                > 0;
        if (isAwaited) {
            desk.proposalAfter(reviewed(review)).ifPresent(proposal -> processes
                    .createMessageCorrelation("policy-review.proposalRegistered")
                    .processInstanceId(review.getId())
                    .setVariable(PROPOSAL.name(), proposal.id())
                    .correlate());
        }
    }

    private Policy reviewed(ProcessInstance review) {
        return desk.get((String) processes.getVariable(review.getId(), POLICY.name()));
    }
}
