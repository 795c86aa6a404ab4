package org.sala.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.operations.boundary.PresentRevision;
import org.sala.shared.SalaClock;

/**
 * What portlets found for windows of public pages, kept until one of the subjects they follow from changes, the time they hold is over, or
 * the day ends.
 */
@ApplicationScoped
public class KeptModels {
    /** The windows of all layouts and languages that a node could ever show are fewer; a bound all the same. */
    private static final int MOST = 500;

    private final Map<Question, Kept> answers = new ConcurrentHashMap<>();

    @Inject
    private PresentRevision present;

    @Inject
    private SalaClock clock;

    /** What the server makes beans with. */
    public KeptModels() {}

    KeptModels(PresentRevision present, SalaClock clock) {
        this.present = present;
        this.clock = clock;
    }

    private record Question(String portlet, PortletRequest request) {}

    /**
     * What was found.
     *
     * @param until when it is to be asked anew although nothing changed; null for never
     */
    record Kept(long revision, LocalDate day, Instant until, Object model) {

        /** How long it holds if nothing changes; empty for ever. */
        Optional<Duration> holdsFrom(Instant now) {
            return Optional.ofNullable(until).map(end -> Duration.between(now, end));
        }
    }

    /** A question to a portlet, asked when its subjects had last changed at a number: the number is read before what it stands for. */
    record Asking(String name, Portlet portlet, PortletRequest request, long revision) {}

    Asking asking(String name, Portlet portlet, PortletRequest request) {
        return new Asking(name, portlet, request, present.of(portlet.subjects(request)));
    }

    /** What is kept and still holds. */
    Optional<Kept> find(Asking asking) {
        Kept known = answers.get(question(asking));
        boolean holds = known != null
                && known.revision() == asking.revision()
                && known.day().equals(clock.today())
                && (known.until() == null || clock.now().isBefore(known.until()));
        return holds ? Optional.of(known) : Optional.empty();
    }

    /** Keeps what was found just now. */
    Kept keep(Asking asking, Object model) {
        Instant until = asking.portlet().holdsFor(model).map(clock.now()::plus).orElse(null);
        Kept kept = new Kept(asking.revision(), clock.today(), until, model);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question(asking), kept);
        return kept;
    }

    Instant now() {
        return clock.now();
    }

    private static Question question(Asking asking) {
        return new Question(asking.name(), asking.request());
    }
}
