package se.namndbesok.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.People;
import se.namndbesok.register.Role;
import se.namndbesok.register.StaffRole;

/**
 * Each case belongs to one board, the engine's tenant: the board named at the start, else the one board that the person
 * who starts is a contact politician or the secretary of.
 */
@Component
public class BoardTenants extends AbstractProcessEnginePlugin implements TenantIdProvider {

    /** Names the board when a process is started by message or by the system. */
    public static final Variable<String> BOARD = Variable.text("boardId");

    private final ObjectProvider<ContactAssignments> assignments;
    private final ObjectProvider<People> people;
    private final Clock clock;
    private final Texts texts;

    BoardTenants(
            ObjectProvider<ContactAssignments> assignments, ObjectProvider<People> people, Clock clock, Texts texts) {
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(this);
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        Object named =
                start.getVariables() == null ? null : start.getVariables().get(BOARD.name());
        return named == null ? boardOf(Work.loggedIn()) : (String) named;
    }

    private String boardOf(String person) {
        LocalDate today = LocalDate.now(clock);
        List<String> boards = Stream.concat(
                        assignments.getObject().of(person, today).stream().map(ContactAssignment::boardId),
                        people.getObject().staffRoles(today).stream()
                                .filter(held -> held.role() == Role.BOARD_SECRETARY
                                        && held.personId().equals(person))
                                .map(StaffRole::boardId))
                .distinct()
                .toList();
        return switch (boards.size()) {
            case 0 -> throw new Refused(texts.get("err.noAssignment"));
            case 1 -> boards.get(0);
            default -> throw new Refused(texts.get("err.severalBoards"));
        };
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext start) {
        return null;
    }
}
