package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.visits.boundary.VisitBlock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.visits.CounterRow;
import org.sala.web.visits.CounterRows;

/** The counter of visits, eight figures. */
@PortletName("visits")
@ApplicationScoped
public class VisitsPortlet implements Portlet {
    @Inject
    private VisitFigures figures;

    @Inject
    private CounterRows rows;

    private static final Duration MOVES_EVERY = Duration.ofSeconds(60);

    /** The lines of the counter in the reader's language, and who is reading now. */
    public record Model(List<CounterRow> rows, int onlineNow) {}

    @Override
    public Model view(PortletRequest request) {
        VisitBlock block = figures.block();
        return new Model(rows.of(block, request.language()), block.onlineNow());
    }

    @Override
    public Optional<Duration> holdsFor() {
        return Optional.of(MOVES_EVERY);
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Set.of(Subject.VISITS);
    }
}
