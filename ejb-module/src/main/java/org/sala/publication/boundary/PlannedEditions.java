package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionView;
import org.sala.publication.persistence.PlannedTimes;
import org.sala.shared.SalaClock;

/** What people planned for editions and the portal does when the time has come: the place of the job {@code scheduled-publication}. */
@Stateless
public class PlannedEditions {
    @Inject
    private PlannedTimes times;

    @Inject
    private EditorialDesk desk;

    @Inject
    private SalaClock clock;

    /** The editions for which something is due, those that waited longest first. */
    public List<Long> due() {
        return times.dueAt(clock.now()).stream().map(Edition::id).toList();
    }

    /**
     * Does what is due for one edition, in a transaction of its own; asked again, it does nothing.
     *
     * @return the edition afterwards, empty when nothing was done: {@link #refusal} tells why
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<EditionView> carryOut(long editionId) {
        return desk.performDue(editionId);
    }

    /** The key of why the portal could not do what is planned, empty when nothing stands against it. */
    public Optional<String> refusal(long editionId) {
        return times.find(editionId).map(edition -> edition.arrangements().refusal());
    }
}
