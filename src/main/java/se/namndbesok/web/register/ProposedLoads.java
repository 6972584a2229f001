package se.namndbesok.web.register;

import jakarta.servlet.http.HttpSession;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.stereotype.Component;
import se.namndbesok.register.DryRun;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.RegisterHistory;
import se.namndbesok.register.RegisterImport;
import se.namndbesok.register.RegisterOrigin;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.register.ProposedLoad.Wish;

/** Tries a load out, keeps it while somebody looks at what it would do, and saves exactly that. */
@Component
class ProposedLoads {

    private static final String KEPT = ProposedLoads.class.getName();

    /** As many windows as one may look at proposals in; page.register.form.lost and page.register.load.gone say the number. */
    private static final int MOST = 5;

    private final RegisterImport register;
    private final RegisterFiles files;
    private final RegisterHistory history;
    private final Affected affected;
    private final NoIdentityNumbers identityNumbers;

    ProposedLoads(
            RegisterImport register,
            RegisterFiles files,
            RegisterHistory history,
            Affected affected,
            NoIdentityNumbers identityNumbers) {

        this.register = register;
        this.files = files;
        this.history = history;
        this.affected = affected;
        this.identityNumbers = identityNumbers;
    }

    /** What the wish would do; faulty files are refused as in every load. */
    ProposedLoad propose(Wish wish, HttpSession session) {
        long since = history.newest();
        List<RegisterFile> now = files.all();
        List<RegisterFile> wanted = wish.edit().apply(now);
        identityNumbers.in(wanted, now);
        DryRun<List<Object>> run = register.tryOut(wanted, affected::look);
        ProposedLoad load = new ProposedLoad(
                UUID.randomUUID().toString(),
                wish,
                since,
                run.fingerprint(),
                run.changes(),
                affected.between(run.before(), run.after()));
        kept(session).addFirst(load);
        if (kept(session).size() > MOST) {
            kept(session).removeLast();
        }
        return load;
    }

    @SuppressWarnings("unchecked")
    private static Deque<ProposedLoad> kept(HttpSession session) {
        synchronized (ProposedLoads.class) {
            if (session.getAttribute(KEPT) == null) {
                session.setAttribute(KEPT, new ConcurrentLinkedDeque<ProposedLoad>());
            }
            return (Deque<ProposedLoad>) session.getAttribute(KEPT);
        }
    }

    /** Refuses what would be refused, and keeps nothing. */
    void check(Wish wish) {
        List<RegisterFile> now = files.all();
        List<RegisterFile> wanted = wish.edit().apply(now);
        identityNumbers.in(wanted, now);
        register.tryOut(wanted, () -> null);
    }

    /** Empty when it is saved already, or too many others have been looked at since. */
    Optional<ProposedLoad> find(String id, HttpSession session) {
        return kept(session).stream().filter(load -> load.id().equals(id)).findFirst();
    }

    /** Saves what was shown, onto the files as they are now; where that would do something else it is a RegisterMoved. */
    void save(ProposedLoad load, Viewer me, HttpSession session) {
        kept(session).remove(load);
        RegisterOrigin origin = new RegisterOrigin(me.id(), load.wish().source());
        try {
            register.loadAsShown(load.wish().edit().apply(files.all()), origin, load.fingerprint());
        } catch (RuntimeException notSaved) {
            kept(session).addFirst(load); // one goes back to its form from here too
            throw notSaved;
        }
    }
}
