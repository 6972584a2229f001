package se.namndbesok.web.register;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.namndbesok.register.DryRun;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterImport;
import se.namndbesok.register.RegisterOrigin;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.web.frame.Viewer;

/** Tries a load out, keeps it while somebody looks at what it would do, and saves exactly that. */
@Component
class ProposedLoads {

    private static final String KEPT = ProposedLoads.class.getName();

    private final RegisterImport register;
    private final RunningVisits visits;
    private final Effects effects;

    ProposedLoads(RegisterImport register, RunningVisits visits, Effects effects) {
        this.register = register;
        this.visits = visits;
        this.effects = effects;
    }

    /** What the files would do; faulty ones are refused as in every load. A new proposal takes the place of the last. */
    ProposedLoad propose(List<RegisterFile> files, Source source, HttpSession session) {
        DryRun<RunningVisits.Seen> run = register.tryOut(files, visits::look);
        ProposedLoad load = new ProposedLoad(
                UUID.randomUUID().toString(),
                files,
                source,
                run.fingerprint(),
                run.changes(),
                effects.between(run.before(), run.after()));
        session.setAttribute(KEPT, load);
        return load;
    }

    /** Empty when it is saved already, or another one has taken its place. */
    Optional<ProposedLoad> find(String id, HttpSession session) {
        return Optional.ofNullable((ProposedLoad) session.getAttribute(KEPT))
                .filter(load -> load.id().equals(id));
    }

    /** Saves what was shown; a register that has changed since is a RegisterMoved. */
    void save(ProposedLoad load, Viewer me, HttpSession session) {
        session.removeAttribute(KEPT);
        register.loadAsShown(load.files(), new RegisterOrigin(me.id(), load.source()), load.fingerprint());
    }
}
