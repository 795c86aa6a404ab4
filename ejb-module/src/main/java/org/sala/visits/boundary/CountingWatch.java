package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sala.operations.boundary.ThisNode;
import org.sala.visits.domain.CountingLoss;
import org.sala.visits.domain.CountingSpan;
import org.sala.visits.persistence.CountingTimes;

/** Where a node says every half minute that it writes down what is asked of it, and what it could not. So nobody takes silence for nobody. */
@Stateless
public class CountingWatch {

    @Inject
    private CountingTimes times;

    @Inject
    private ThisNode node;

    /**
     * Keeps how far this node has counted, and what it lost on the way.
     *
     * @param begun when its present life began; the same at each call of that life
     * @param reached the last instant at which nothing was lost
     * @param losses those not told before
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void counting(Instant begun, Instant reached, List<CountingLoss> losses) {
        String name = node.holder().node();
        times.reach(name, new CountingSpan(begun, reached));
        losses.forEach(loss -> times.lose(name, loss));
    }
}
