package se.namndbesok.engine;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates expressions of the models, and of queries only the few that our task filters need (CVE-2026-109432: any
 * logged-in user can send expressions with a query).
 */
class GuardedExpressions extends SpringExpressionManager {

    private static final Pattern SAFE = Pattern.compile("\\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
            + "|dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months)\\(\\d{1,4}\\))*)\\s*}");

    GuardedExpressions(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    public Expression createExpression(String expression) {
        return new JuelExpression(createValueExpression(expression), this, expression) {
            @Override
            public Object getValue(VariableScope scope) {
                // A query has no scope; a model always has one.
                if (scope == null && !SAFE.matcher(expression).matches()) {
                    throw new BadUserRequestException("Expression not allowed in a query");
                }
                return super.getValue(scope);
            }
        };
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new NoReflection());
        resolver.add(super.createElResolver());
        return resolver;
    }
}
