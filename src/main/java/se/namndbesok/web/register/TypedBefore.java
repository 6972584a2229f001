package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.namndbesok.engine.KeptPosts;
import se.namndbesok.web.frame.Viewer;

/** What the person at a form of the register has typed there before: shown as a proposal, or sent when the session had ended. */
@Component
class TypedBefore {

    private static final String AUTHOR = "author";

    private final ProposedLoads loads;

    TypedBefore(ProposedLoads loads) {
        this.loads = loads;
    }

    /** None where the form is opened afresh; the page says what has become of it. */
    Optional<Map<String, List<String>>> in(HttpServletRequest request, Viewer me, Model model) {
        String proposal = request.getParameter("forslag");
        Optional<Map<String, List<String>>> typed = proposal == null
                ? KeptPosts.take(request)
                        .filter(sent -> sent.getOrDefault(AUTHOR, List.of()).contains(me.id()))
                : loads.find(proposal, request.getSession())
                        .map(load -> load.wish().typed())
                        .filter(form -> form.address().equals(request.getRequestURI()))
                        .map(TypedForm::values);
        model.addAttribute("isKept", proposal == null && typed.isPresent());
        model.addAttribute("isLost", proposal != null && typed.isEmpty());
        return typed;
    }
}
